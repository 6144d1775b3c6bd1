namespace Mediation.Ownership.CasePage;

/// <summary>A rung, whether the case stands on it, and who was or will be notified and when.</summary>
/// <param name="ReachedAt">When it was reached and these people were notified; null where it was not, or where nobody could be named.</param>
/// <param name="ExpectedAt">When it will be reached if nobody accepts before; null where that is not to be expected.</param>
public sealed record RungView(
    int Number,
    int Hours,
    HourKind Count,
    RungOffice Office,
    IReadOnlyList<InformedView> Informed,
    RungDemand Required,
    bool IsReached,
    bool IsPresent,
    DateTimeOffset? ReachedAt,
    DateTimeOffset? ExpectedAt
)
{
    /// <summary>What leads here at once.</summary>
    public IReadOnlyList<LadderEvent> Events { get; init; } = [];

    /// <summary>Hours of silence after the acceptance that lead here; null where silence does not.</summary>
    public int? SilenceHours { get; init; }

    public HourKind SilenceCount { get; init; } = HourKind.Clock;

    /// <summary>Clock hours after the acceptance within which the complainant has to be reached; null where that does not lead here.</summary>
    public int? ContactWithinHours { get; init; }

    /// <summary>When time alone leads here if nothing is done for the case; null where it does not, or the case is suspended by law.</summary>
    public DateTimeOffset? TriggerAt { get; init; }

    /// <summary>By what then.</summary>
    public RungCause? TriggerCause { get; init; }
}
