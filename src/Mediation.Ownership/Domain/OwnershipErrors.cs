namespace Mediation.Ownership.Domain;

/// <summary>Refusals of this module. The words stand in Localization under the same codes.</summary>
public static class OwnershipErrors
{
    /// <summary>Code of <see cref="MeasureAfterLimit"/>.</summary>
    public const string MeasureAfterLimitCode = "Ownership:MeasureAfterLimit";

    public static BusinessException NotFound() => new("Ownership:NotFound", ErrorKind.NotFound);

    /// <summary>Another leader is responsible.</summary>
    public static BusinessException NotYourOwnership(string leader) =>
        new BusinessException("Ownership:NotYourOwnership", ErrorKind.Forbidden).With("leader", leader);

    public static BusinessException NotYourMeasure(string owner) => new BusinessException("Ownership:NotYourMeasure", ErrorKind.Forbidden).With("owner", owner);

    public static BusinessException MeasureNotFound() => new("Ownership:MeasureNotFound", ErrorKind.NotFound);

    public static BusinessException MeasureAlreadyDone() => new("Ownership:MeasureAlreadyDone");

    public static BusinessException MeasureWithdrawn() => new("Ownership:MeasureWithdrawn");

    /// <summary>A major case is not closed while measures that its leader set are open.</summary>
    public static BusinessException MeasuresOpen(IReadOnlyCollection<OwnershipMeasure> open) =>
        new BusinessException("Ownership:MeasuresOpen").With("count", open.Count).With("measures", open.Select(m => m.Title).ToArray());

    /// <summary>The complaint has to be answered before the measure ends: whoever sets it confirms that it is meant.</summary>
    /// <param name="limit">Last day of the statutory limit.</param>
    public static BusinessException MeasureAfterLimit(DateOnly limit) =>
        new BusinessException(MeasureAfterLimitCode, ErrorKind.Invalid, "dueOn").With("limit", limit);

    /// <summary>Whoever was responsible does not check their own work.</summary>
    public static BusinessException CloseOutByLeader() => new("Ownership:CloseOutByLeader", ErrorKind.Forbidden);

    public static BusinessException CloseOutByHandler() => new("Ownership:CloseOutByHandler", ErrorKind.Forbidden);

    public static BusinessException CloseOutByMeasureOwner() => new("Ownership:CloseOutByMeasureOwner", ErrorKind.Forbidden);

    /// <summary>Neither of the unit of the case nor of one above it, or without the right.</summary>
    public static BusinessException CloseOutNotAbove() => new("Ownership:CloseOutNotAbove", ErrorKind.Forbidden);

    public static BusinessException CloseOutMeasuresLeft() => new("Ownership:CloseOutMeasuresLeft");

    public static BusinessException CloseOutReasonMissing() => new("Ownership:CloseOutReasonMissing", ErrorKind.Invalid, "reason");

    /// <summary>Nobody was responsible when the case ended: there is nobody who could supplement.</summary>
    public static BusinessException CloseOutWithoutLeader() => new("Ownership:CloseOutWithoutLeader");

    public static BusinessException CaseEnded() => new("Ownership:CaseEnded");
}
