namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>Refusals about risk events and the duty roster.</summary>
public static class RiskEventErrors
{
    public static BusinessException NotFound() => new("RiskEvents:NotFound", ErrorKind.NotFound);

    public static BusinessException AlreadyAcknowledged(string name, DateTimeOffset at) =>
        new BusinessException("RiskEvents:AlreadyAcknowledged").With("name", name).With("at", at);

    /// <summary>A report cannot be given before it was known, nor later than now.</summary>
    public static BusinessException NotThen(string field = "givenAt") => new("RiskEvents:NotThen", ErrorKind.Invalid, field);

    /// <summary>A later time gives the reports more time: why it is right stays on record.</summary>
    public static BusinessException LaterWithoutReason() => new("RiskEvents:LaterWithoutReason", ErrorKind.Invalid, "reason");

    public static BusinessException UnknownUnit() => new("Duty:UnknownUnit", ErrorKind.Invalid, "unit");

    public static BusinessException UnknownCase() => new("RiskEvents:UnknownCase", ErrorKind.Invalid, "complaintNumber");

    public static BusinessException CaseLinkedAlready(string number) => new BusinessException("RiskEvents:CaseLinkedAlready").With("number", number);

    /// <summary>What only a final report may leave nothing out of.</summary>
    public static BusinessException FinalIncomplete() => new("RiskEvents:FinalIncomplete", ErrorKind.Invalid, "outcome");

    public static BusinessException UnknownBurst() => new("RiskEvents:UnknownBurst", ErrorKind.Invalid, "burstId");
}
