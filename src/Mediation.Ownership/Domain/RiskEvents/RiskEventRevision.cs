namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What is known now.</summary>
/// <param name="Facts">All facts, those that stay as well.</param>
/// <param name="Account">All words.</param>
/// <param name="Kind">What it was after all; null where that stays.</param>
/// <param name="LearnedAt">When the bank knew of it after all; null where that stays.</param>
/// <param name="Reason">Why <paramref name="LearnedAt"/> is another: without one it is not moved to a later time.</param>
public sealed record RiskEventRevision(
    RiskEventFacts Facts,
    RiskEventAccount Account,
    DateTimeOffset? HappenedAt,
    RiskEventKind? Kind = null,
    DateTimeOffset? LearnedAt = null,
    string? Reason = null
);
