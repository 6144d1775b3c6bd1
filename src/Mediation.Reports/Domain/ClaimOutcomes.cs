namespace Mediation.Reports.Domain;

/// <summary>What was decided on the claims of one kind; of all kinds where it names none.</summary>
/// <param name="Demand">Code of what is asked for; null for all.</param>
/// <param name="Word">The same in words.</param>
/// <param name="Each">One for each outcome, in their order.</param>
public sealed record ClaimOutcomes(string? Demand, string Word, IReadOnlyList<ClaimOutcomeCount> Each)
{
    /// <summary>Claims of the kind that were decided on.</summary>
    public int Claims => Each.Sum(c => c.Claims);
}

/// <summary>How many claims were decided so, and in how many cases: a case may have several.</summary>
public sealed record ClaimOutcomeCount(DecisionOutcome Outcome, int Claims, int Cases);
