namespace Mediation.Complaints.Domain.Investigation;

/// <summary>Whether each of several claims is decided on, and what follows for the decision as a whole (Order 2020/3, Art. 19).</summary>
public static class ClaimDecisionPolicy
{
    /// <summary>What can be decided on one claim; what terms settle, they settle for all.</summary>
    public static readonly IReadOnlyList<DecisionOutcome> Outcomes = [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.NotGranted];

    /// <summary>Each claim that stands is decided on once, and nothing else is.</summary>
    /// <exception cref="BusinessException"><c>Complaints:ClaimsUndecided</c>, <c>Complaints:ClaimUnknown</c>, <c>Complaints:ClaimTwice</c></exception>
    public static void EnsureEach(IReadOnlyList<ClaimDecision> decided, IReadOnlyCollection<Guid> standing)
    {
        if (decided.Any(d => !standing.Contains(d.ClaimId)))
        {
            throw ComplaintErrors.ClaimUnknown();
        }

        if (decided.DistinctBy(d => d.ClaimId).Count() < decided.Count)
        {
            throw ComplaintErrors.ClaimTwice();
        }

        if (decided.Count < standing.Count)
        {
            throw ComplaintErrors.ClaimsUndecided(standing.Count - decided.Count);
        }
    }

    /// <summary>The decision as a whole, as those on the claims make it; what was stated of the whole may not be another.</summary>
    /// <exception cref="BusinessException"><c>Complaints:OutcomeNotOfClaims</c>, <c>Complaints:GrantedNotOfClaims</c></exception>
    public static ProposedDecision WholeOf(ProposedDecision decision)
    {
        var (outcome, granted) = (WholeOf([.. decision.Each.Select(d => d.Outcome)]), SumOf([.. decision.Each.Select(d => d.Granted)]));
        return decision.Outcome != outcome ? throw ComplaintErrors.OutcomeNotOfClaims(outcome)
            : decision.Granted is { } stated && stated != granted ? throw ComplaintErrors.GrantedNotOfClaims(granted)
            : decision with { Granted = granted };
    }

    /// <summary>Checks what is decided on one claim: a refusal names its field.</summary>
    /// <param name="place">Its place among the claims, from zero.</param>
    /// <param name="checks">The checks.</param>
    public static void AtClaim(int place, Action checks)
    {
        try
        {
            checks();
        }
        catch (BusinessException refused) when (refused.Field is { } field)
        {
            throw refused.At(string.Create(CultureInfo.InvariantCulture, $"claims[{place}].{field}"));
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
