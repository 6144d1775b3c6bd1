namespace Mediation.Complaints.Domain;

/// <summary>A decision as the handler proposes it.</summary>
/// <param name="Outcome">On the claim as a whole.</param>
/// <param name="Granted">Renminbi granted, or null.</param>
/// <param name="SaysWhyMore">Whether it says why more is given than was agreed in mediation.</param>
public sealed record ProposedDecision(DecisionOutcome Outcome, decimal? Granted, bool SaysWhyMore = false);

/// <summary>What a decision is held against.</summary>
/// <param name="Claimed">Renminbi in dispute, or null.</param>
/// <param name="AsksForMoney">Whether the demand is for that money (a refund, compensation), and not only about it.</param>
/// <param name="Agreement">What was agreed in mediation, or null.</param>
public sealed record DecisionBasis(decimal? Claimed, bool AsksForMoney = false, MediationAgreement? Agreement = null);

/// <summary>Whether an outcome and a sum say the same thing, and what was agreed is kept.</summary>
public static class DecisionPolicy
{
    /// <exception cref="Core.Errors.BusinessException">The decision contradicts its sum, the claim or the agreement.</exception>
    public static void Ensure(ProposedDecision decision, DecisionBasis basis)
    {
        EnsureConsistent(decision, basis);
        if (basis.Agreement is { } agreement)
        {
            EnsureKept(decision, agreement);
        }
        else
        {
            EnsureWithinClaim(decision, basis);
        }
    }

    private static void EnsureConsistent(ProposedDecision decision, DecisionBasis basis)
    {
        if (decision is { Outcome: DecisionOutcome.NotGranted, Granted: > 0 })
        {
            throw ComplaintErrors.NothingGranted();
        }

        if (decision.Outcome == DecisionOutcome.SettledInMediation && basis.Agreement is null)
        {
            throw ComplaintErrors.NotSettledInMediation();
        }

        // An agreement may go beyond the first claim; nothing else may.
        if (decision.Granted > basis.Claimed && !(decision.Granted <= basis.Agreement?.Amount))
        {
            throw ComplaintErrors.GrantedExceedsClaim(basis.Claimed!.Value);
        }
    }

    /// <remarks>The agreement binds the bank: it gives what was agreed, or more and says why.</remarks>
    private static void EnsureKept(ProposedDecision decision, MediationAgreement agreement)
    {
        if (decision.Outcome == DecisionOutcome.NotGranted)
        {
            throw ComplaintErrors.AgreementBinds();
        }

        var agreed = agreement.Amount ?? 0m;
        if (agreed > 0 && !(decision.Granted >= agreed))
        {
            throw ComplaintErrors.LessThanAgreed(agreed);
        }

        if (decision.Granted > agreed && !decision.SaysWhyMore)
        {
            throw ComplaintErrors.WhyMoreThanAgreed(agreed);
        }
    }

    /// <remarks>Where money is claimed, a decision for the claimant states the sum: in full, the whole sum; in part, neither nothing nor all.</remarks>
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

        if (decision.Outcome == DecisionOutcome.PartlyGranted && (decision.Granted == 0 || decision.Granted == basis.Claimed))
        {
            throw ComplaintErrors.NotAPartOfClaim(basis.Claimed.Value);
        }
    }
}
