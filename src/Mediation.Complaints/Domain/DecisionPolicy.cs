namespace Mediation.Complaints.Domain;

/// <summary>Whether an outcome and a sum say the same thing.</summary>
public static class DecisionPolicy
{
    /// <param name="outcome">On the claim as a whole.</param>
    /// <param name="granted">Renminbi granted, or null.</param>
    /// <param name="claimed">Renminbi claimed, or null.</param>
    /// <param name="mediationAgreed">Whether a mediation of the case ended in an agreement.</param>
    /// <exception cref="Core.Errors.BusinessException">The decision contradicts its sum, the claim or what happened.</exception>
    public static void Ensure(DecisionOutcome outcome, decimal? granted, decimal? claimed, bool mediationAgreed)
    {
        if (granted > claimed)
        {
            throw ComplaintErrors.GrantedExceedsClaim(claimed.Value);
        }

        if (outcome == DecisionOutcome.NotGranted && granted > 0)
        {
            throw ComplaintErrors.NothingGranted();
        }

        if (outcome == DecisionOutcome.SettledInMediation && !mediationAgreed)
        {
            throw ComplaintErrors.NotSettledInMediation();
        }
    }
}

/// <summary>Tells of mediations what only the module that runs them knows.</summary>
public interface IMediationResults
{
    /// <summary>Whether a mediation of this complaint ended in an agreement.</summary>
    Task<bool> WasAgreedAsync(Guid complaintId, CancellationToken ct);
}
