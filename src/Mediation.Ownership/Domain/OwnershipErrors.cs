using Mediation.Core.Errors;

namespace Mediation.Ownership.Domain;

/// <summary>Refusals of this module. The words stand in Localization under the same codes.</summary>
public static class OwnershipErrors
{
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

    public static BusinessException CaseEnded() => new("Ownership:CaseEnded");
}
