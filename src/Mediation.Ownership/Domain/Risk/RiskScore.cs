namespace Mediation.Ownership.Domain.Risk;

/// <summary>The score is the sum of its contributions, and nothing else.</summary>
public sealed record RiskScore(int Total, RiskLevel Level, IReadOnlyList<RiskContribution> Contributions);
