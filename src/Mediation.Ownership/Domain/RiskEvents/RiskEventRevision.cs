namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What is known now.</summary>
public sealed record RiskEventRevision(RiskEventFacts Facts, RiskEventAccount Account, DateTimeOffset? HappenedAt);
