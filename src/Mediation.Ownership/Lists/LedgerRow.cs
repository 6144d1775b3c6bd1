namespace Mediation.Ownership.Lists;

/// <summary>One owned case in the ledger. No complainant is named.</summary>
/// <param name="Unit">Of the case, in the reader's language.</param>
/// <param name="Leader">Who is or was responsible last; empty where nobody is.</param>
/// <param name="NamedAt">When that leader was named; null where nobody is responsible.</param>
/// <param name="MeasuresDone">Completed with proof, of</param>
/// <param name="Measures">all that were set and not withdrawn.</param>
/// <param name="MeasuresLate">Those not completed by their day, done since or not.</param>
/// <param name="ContactedAt">When a leader of the case last reached the complainant.</param>
/// <param name="ClosedOutBy">Who checked and closed it out; null before.</param>
public sealed record LedgerRow(
    string Number,
    string Unit,
    RiskLevel Level,
    LedgerState State,
    string Leader,
    string Post,
    DateTimeOffset? NamedAt,
    DateTimeOffset? AcceptedAt,
    int MeasuresDone,
    int Measures,
    int MeasuresLate,
    DateTimeOffset? ContactedAt,
    DateTimeOffset? EndedAt,
    string? ClosedOutBy,
    DateTimeOffset? ClosedOutAt
)
{
    /// <summary>Where it stands in the ledger.</summary>
    internal InstantPageKey Key { get; init; } = new(default, default);
}
