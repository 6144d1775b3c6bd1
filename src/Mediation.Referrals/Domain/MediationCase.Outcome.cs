namespace Mediation.Referrals.Domain;

/// <content>How it ends: with or without agreement, or taken back by the bank.</content>
public sealed partial class MediationCase
{
    /// <summary>Nobody agrees who was not there: it takes a held session with both parties. Not every agreement is about money.</summary>
    /// <param name="endedOn">Local day of the end: the agreement names the persons, so that the consent has to stand on that day.</param>
    /// <param name="confirmsAboveClaim">Whether it is meant that more is agreed than was claimed.</param>
    /// <param name="signedBy">Who signs for the complainant, or the complainant in person.</param>
    public void Agree(
        decimal? amount,
        DateOnly? payBy,
        string facts,
        string terms,
        DateTimeOffset endedAt,
        DateOnly endedOn,
        DateTimeOffset now,
        bool confirmsAboveClaim = false,
        PartyRole signedBy = PartyRole.Complainant
    )
    {
        EnsureEndIsPossible(endedAt, now);
        EnsureConsentStands(endedOn);
        var next = After(MediationAction.Agree);
        if (!sessions.WasHeldWithBothParties)
        {
            throw ReferralErrors.AgreementNeedsBothParties();
        }

        var isAboveClaim = amount > Claimed;
        if (isAboveClaim && !confirmsAboveClaim)
        {
            throw ReferralErrors.AboveClaim(Claimed!.Value);
        }

        (State, AgreedAmount, PayBy, Facts, Terms) = (next, amount, payBy, facts, terms);
        End(endedAt);
        Raise(new MediationAgreed(CaseId, Id, BodyName, MediatorName!, amount, payBy, endedAt, isAboveClaim ? true : null, WordsSha256, Signer(signedBy)));
    }

    /// <summary>Refuses a sum that a person may have typed in another unit, and further terms that name a sum besides the payment.</summary>
    /// <param name="amount">Renminbi to be paid, or null.</param>
    /// <param name="terms">Terms besides the payment, or null.</param>
    /// <exception cref="BusinessException"><c>Referrals:FarBelowClaim</c>, <c>Referrals:SumInTerms</c></exception>
    public void EnsureUsualSums(decimal? amount, string? terms)
    {
        if (SumUnits.MayBeTenThousands(amount, Claimed))
        {
            throw ReferralErrors.FarBelowClaim(amount!.Value, Claimed!.Value);
        }

        if (SumUnits.NamedIn(terms) is [var first, ..])
        {
            throw ReferralErrors.SumInTerms(first);
        }
    }

    /// <summary>Ends without agreement; undisputed facts need no proof later (法〔2018〕305号 item 15).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="undisputedFacts">What both sides do not dispute, or null.</param>
    /// <param name="endedAt">When it really ended.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="otherWaysExplained">Whether the parties were told which ways stay open (People's Mediation Law Art. 26).</param>
    /// <param name="words">Why, in the body's own words, or null.</param>
    public void Fail(
        FailureReason reason,
        string? undisputedFacts,
        DateTimeOffset endedAt,
        DateTimeOffset now,
        bool otherWaysExplained = false,
        string? words = null
    )
    {
        EnsureEndIsPossible(endedAt, now);
        Fire(MediationAction.Fail);
        (FailureReason, FailureWords, Facts) = (reason, words, undisputedFacts);
        End(endedAt);
        Raise(new MediationFailed(CaseId, Id, BodyName, MediatorName, reason, undisputedFacts is not null, otherWaysExplained, endedAt, WordsSha256));
    }

    public void Issue(IssuedDocument agreement, string textSha256)
    {
        AgreementId = agreement.Id;
        var (key, version) = (agreement.TemplateKey, agreement.TemplateVersion);
        Raise(new AgreementIssued(CaseId, Id, BodyName, agreement.Id, agreement.Number, agreement.Sha256, textSha256, key, version));
    }

    /// <param name="when">Not before the last step, and not within a session that was held.</param>
    public void Withdraw(WithdrawalReason reason, DatedAct when)
    {
        var next = After(MediationAction.Withdraw);
        when.Ensure(LastStepAt, limit: null, "endedAt");
        State = next;
        if (reason == WithdrawalReason.ConsentWithdrawn)
        {
            Consent?.TakeBack(when.At);
        }

        End(when.At);
        Raise(new ReferralWithdrawn(CaseId, Id, BodyName, reason, when.At));
    }

    /// <summary>How it ended, as the complaint keeps it.</summary>
    /// <exception cref="InvalidOperationException">It has not ended: the caller has to check first.</exception>
    public MediationEnding Ending =>
        State switch
        {
            MediationState.Agreed => MediationEnding.Agreed,
            MediationState.Failed => MediationEnding.NotAgreed,
            MediationState.NotAccepted => MediationEnding.Declined,
            MediationState.Withdrawn => MediationEnding.Withdrawn,
            _ => throw new InvalidOperationException($"A mediation that is {State} has not ended."),
        };

    /// <summary>Renminbi in dispute as the body was told; null where it was not told of any.</summary>
    private decimal? Claimed => Sharing is { } shared ? SharedSnapshot.Read(shared.Snapshot).ClaimedAmount : null;

    /// <summary>The latest of the steps so far; before the consent the mediation has none.</summary>
    private DateTimeOffset LastStepAt => new[] { Consent?.GivenAt, PushedAt, AcknowledgedAt, AcceptedAt, sessions.HeldUntil }.Max() ?? DateTimeOffset.MinValue;

    private void EnsureEndIsPossible(DateTimeOffset endedAt, DateTimeOffset now)
    {
        if (endedAt > now || endedAt < AcceptedAt || sessions.GoesBeyond(endedAt))
        {
            throw ReferralErrors.EndOutsideMediation();
        }
    }
}
