namespace Mediation.Complaints.Domain.Investigation;

/// <summary>Whether each of several claims is decided on, and what follows for the decision as a whole (Order 2020/3, Art. 19).</summary>
public static class ClaimDecisionPolicy
{
    /// <summary>What can be decided on one claim; what terms settle, they settle for all.</summary>
    public static readonly IReadOnlyList<DecisionOutcome> Outcomes = [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.NotGranted];

    /// <summary>Each claim that stands is decided on once, and nothing else is.</summary>
    /// <exception cref="BusinessException"><c>Complaints:ClaimsUndecided</c>, <c>Complaints:ClaimUnknown</c></exception>
    public static void EnsureEach(IReadOnlyList<ClaimDecision> decided, IReadOnlyCollection<Guid> standing)
    {
        if (decided.Any(d => !standing.Contains(d.ClaimId)) || decided.DistinctBy(d => d.ClaimId).Count() < decided.Count)
        {
            throw ComplaintErrors.ClaimUnknown();
        }

        if (decided.Count < standing.Count)
        {
            throw ComplaintErrors.ClaimsUndecided(standing.Count - decided.Count);
        }
    }

    /// <summary>All granted is granted, all refused is refused, everything between is granted in part.</summary>
    public static DecisionOutcome WholeOf(IReadOnlyCollection<DecisionOutcome> each) =>
        each.All(o => o == DecisionOutcome.Granted) ? DecisionOutcome.Granted
        : each.All(o => o == DecisionOutcome.NotGranted) ? DecisionOutcome.NotGranted
        : DecisionOutcome.PartlyGranted;

    /// <summary>The sum of what is granted; null where no claim was granted a sum.</summary>
    public static decimal? SumOf(IReadOnlyCollection<decimal?> each) => each.All(g => g is null) ? null : each.Sum(g => g ?? 0m);

    /// <summary>The outcome that a finding proposes; a person decides.</summary>
    public static DecisionOutcome ProposedBy(FindingResult found) =>
        found switch
        {
            FindingResult.Founded => DecisionOutcome.Granted,
            FindingResult.PartlyFounded => DecisionOutcome.PartlyGranted,
            _ => DecisionOutcome.NotGranted,
        };
}
