namespace Mediation.Ownership.Domain.Contingency;

/// <summary>Refusals about contingency plans.</summary>
public static class PlanErrors
{
    /// <summary>One event has one active plan at a time.</summary>
    public static BusinessException AlreadyActive(string name, DateTimeOffset at) =>
        new BusinessException("Plans:AlreadyActive").With("name", name).With("at", at);

    public static BusinessException NoneActive() => new("Plans:NoneActive", ErrorKind.NotFound);

    public static BusinessException UnknownRole() => new("Plans:UnknownRole", ErrorKind.Invalid, "role");

    public static BusinessException UnknownPerson() => new("Duty:UnknownPerson", ErrorKind.Invalid, "personId");

    public static BusinessException NotYourRole(string? name) => new BusinessException("Plans:NotYourRole", ErrorKind.Forbidden).With("name", name);

    public static BusinessException ItemNotFound() => new("Plans:ItemNotFound", ErrorKind.NotFound);

    public static BusinessException ItemDone(string? name) =>
        name is null ? new BusinessException("Plans:ItemDoneByReport") : new BusinessException("Plans:ItemDone").With("name", name);

    /// <summary>What is owed to the authority is done by the call or the report of the event, and by nothing else.</summary>
    public static BusinessException ItemOfReport() => new("Plans:ItemOfReport");

    /// <summary>What was not done is said why.</summary>
    public static BusinessException ItemsWithoutReason(int count) =>
        new BusinessException("Plans:ItemsWithoutReason", ErrorKind.Invalid, "left").With("count", count);

    public static BusinessException DrillInFuture() => new("Plans:DrillInFuture", ErrorKind.Invalid, "heldOn");

    public static BusinessException DrillLongAgo() => new("Plans:DrillLongAgo", ErrorKind.Invalid, "heldOn");
}
