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
);
