namespace Mediation.Complaints.Domain;

/// <summary>Whether an outcome and a sum agree, and what binds the bank is observed.</summary>
/// <remarks>
/// Several terms of one complaint are about the same claim, so their sums are not added up: the decision has to satisfy each of them,
/// which it does when it gives the highest sum. Only what goes beyond the highest needs a reason, and only a sum that some terms name may
/// go beyond the claim.
/// </remarks>
public static class DecisionPolicy
{
    /// <exception cref="Core.Errors.BusinessException">The decision contradicts its sum, the claim or the terms.</exception>
    public static void Ensure(ProposedDecision decision, DecisionBasis basis)
    {
        EnsureConsistent(decision, basis);
        if (basis.IsBound)
        {
            EnsureKept(decision, basis.Agreed);
        }
        else
        {
            EnsureWithinClaim(decision, basis);
        }
    }

    /// <summary>Whether a sum is granted that nobody claimed and no terms name.</summary>
    public static bool IsWithoutClaim(ProposedDecision decision, DecisionBasis basis) => decision.Granted > 0 && basis.Claimed is null && !basis.IsBound;

    /// <summary>The outcomes that can be chosen: that of terms only where there are such, and no refusal where terms bind.</summary>
    public static IReadOnlyList<DecisionOutcome> OutcomesFor(DecisionBasis basis) =>
        [.. Enum.GetValues<DecisionOutcome>().Where(outcome => RefusalOf(outcome, basis) is null)];

    private static BusinessException? RefusalOf(DecisionOutcome outcome, DecisionBasis basis) =>
        outcome switch
        {
            DecisionOutcome.NotGranted when basis.IsBound => ComplaintErrors.AgreementBinds(),
            DecisionOutcome.SettledInMediation when basis.Terms?.Any(t => t.SettledAs == outcome) != true => ComplaintErrors.NotSettledInMediation(),
            _ => null,
        };

    private static void EnsureConsistent(ProposedDecision decision, DecisionBasis basis)
    {
        if (decision is { Outcome: DecisionOutcome.NotGranted, Granted: > 0 })
        {
            throw ComplaintErrors.NothingGranted();
        }

        if (RefusalOf(decision.Outcome, basis) is { } refusal)
        {
            throw refusal;
        }

        // Terms may go beyond the first claim; nothing else may.
        if (decision.Granted > basis.Claimed && decision.Granted > basis.Agreed)
        {
            throw ComplaintErrors.GrantedExceedsClaim(basis.Claimed!.Value);
        }

        if (IsWithoutClaim(decision, basis) && !decision.ConfirmsWithoutClaim)
        {
            throw ComplaintErrors.GrantedWithoutClaim(decision.Granted!.Value);
        }
    }

    /// <remarks>The bank gives what was agreed, or more and says why.</remarks>
    private static void EnsureKept(ProposedDecision decision, decimal agreed)
    {
        if (agreed > 0 && !(decision.Granted >= agreed))
        {
            throw ComplaintErrors.LessThanAgreed(agreed);
        }

        if (decision.Granted > agreed && !decision.ExplainsMore)
        {
            throw ComplaintErrors.WhyMoreThanAgreed(agreed);
        }
    }

    /// <remarks>
    /// Where money is claimed, a decision for the claimant states the sum: in full, the whole sum; in part, neither nothing nor all of the only thing
    /// that is asked for.
    /// </remarks>
    private static void EnsureWithinClaim(ProposedDecision decision, DecisionBasis basis)
    {
        if (!basis.AsksForMoney || basis.Claimed is not > 0 || decision.Outcome is not (DecisionOutcome.Granted or DecisionOutcome.PartlyGranted))
        {
            return;
        }

        if (decision.Granted is null)
        {
            throw ComplaintErrors.GrantedAmountMissing(basis.Claimed.Value);
        }

        if (decision.Outcome == DecisionOutcome.Granted && decision.Granted < basis.Claimed)
        {
            throw ComplaintErrors.OnlyPartOfClaim(basis.Claimed.Value);
        }

        if (decision.Outcome == DecisionOutcome.PartlyGranted && !basis.IsOfSeveral && (decision.Granted == 0 || decision.Granted == basis.Claimed))
        {
            throw ComplaintErrors.NotAPartOfClaim(basis.Claimed.Value);
        }

        if (decision.AsksIfFarBelow && SumUnits.MayBeTenThousands(decision.Granted, basis.Claimed))
        {
            throw ComplaintErrors.GrantedFarBelowClaim(decision.Granted!.Value, basis.Claimed.Value);
        }
    }
}
