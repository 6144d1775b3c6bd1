namespace Mediation.Ownership.Domain.Escalation;

/// <summary>What the next rung is decided from, apart from time.</summary>
/// <param name="Rung">The rung reached.</param>
/// <param name="AcceptedAt">When the present leader accepted; null while nobody has.</param>
/// <param name="LastActAt">When that leader last did something for the case, the acceptance included; null while nobody has accepted.</param>
/// <param name="IsContacted">Whether a leader of the case reached the complainant.</param>
/// <param name="Pauses">When the case was suspended by law by what the ladder names.</param>
/// <param name="Happened">What happens now; null where only time passed.</param>
public sealed record LadderSituation(
    int Rung,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? LastActAt,
    bool IsContacted,
    IReadOnlyList<LadderSpan> Pauses,
    LadderEvent? Happened = null
);

/// <summary>A time that is not counted.</summary>
/// <param name="To">First instant that counts again; null while it lasts.</param>
public readonly record struct LadderSpan(DateTimeOffset From, DateTimeOffset? To);

/// <summary>A rung that is reached otherwise than by the limit to accept.</summary>
public sealed record RungReached(Rung Rung, RungCause Cause, DateTimeOffset At);
