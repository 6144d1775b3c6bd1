namespace Mediation.Ownership.Domain.Assignment;

/// <summary>One row of the matrix; what is left out fits everything.</summary>
/// <param name="Key">Name of the row, kept with the decision.</param>
/// <param name="LevelAtLeast">Risk level from which it applies.</param>
/// <param name="Office">Where to look.</param>
/// <param name="ProductPrefix">Beginning of the product code.</param>
/// <param name="AmountFrom">Renminbi in dispute, at least.</param>
/// <param name="UnitPrefix">Path of a unit, for it and all below it; what counts is its code, which stays when the unit moves or closes.</param>
public sealed record AssignmentRow(
    string Key,
    RiskLevel LevelAtLeast,
    LeaderOffice Office,
    string? ProductPrefix = null,
    decimal? AmountFrom = null,
    string? UnitPrefix = null
)
{
    public bool Fits(AssignmentFacts facts) =>
        facts.Level >= LevelAtLeast
        && (ProductPrefix is null || facts.ProductCode.StartsWith(ProductPrefix, StringComparison.Ordinal))
        && (AmountFrom is null || facts.ClaimedAmount >= AmountFrom)
        && (UnitPrefix is null || OrganisationUnit.IsIn(facts.UnitPath, OrganisationUnit.CodeIn(UnitPrefix)));
}
