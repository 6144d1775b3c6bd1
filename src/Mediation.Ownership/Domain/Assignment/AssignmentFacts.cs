namespace Mediation.Ownership.Domain.Assignment;

/// <summary>What the matrix looks at.</summary>
public sealed record AssignmentFacts(RiskLevel Level, string ProductCode, decimal? ClaimedAmount, string UnitPath);
