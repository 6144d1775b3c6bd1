namespace Mediation.Referrals.Domain;

/// <content>How it ends: with or without agreement, or taken back by the bank.</content>
public sealed partial class MediationCase
{
    /// <summary>Nobody agrees who was not there: it takes a held session with both parties. Not every agreement is about money.</summary>
    public void Agree(decimal? amount, DateOnly? payBy, string facts, string terms, DateTimeOffset endedAt, DateTimeOffset now)
    {
        EnsureEndIsPossible(endedAt, now);
        var next = After(MediationAction.Agree);
        if (!sessions.WasHeldWithBothParties)
        {
            throw ReferralErrors.AgreementNeedsBothParties();
        }

        (State, AgreedAmount, PayBy, Facts, Terms) = (next, amount, payBy, facts, terms);
        End(endedAt);
        Raise(new MediationAgreed(CaseId, Id, BodyName, MediatorName!, amount, payBy, endedAt, WordsSha256));
    }

    /// <summary>Ends without agreement; undisputed facts need no proof later (法〔2018〕305号 item 15).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="undisputedFacts">What both sides do not dispute, or null.</param>
    /// <param name="endedAt">When it really ended.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="otherWaysExplained">Whether the parties were told which ways stay open (People's Mediation Law Art. 26).</param>
    public void Fail(FailureReason reason, string? undisputedFacts, DateTimeOffset endedAt, DateTimeOffset now, bool otherWaysExplained = false)
    {
        EnsureEndIsPossible(endedAt, now);
        Fire(MediationAction.Fail);
        (FailureReason, Facts) = (reason, undisputedFacts);
        End(endedAt);
        Raise(new MediationFailed(CaseId, Id, BodyName, MediatorName, reason, undisputedFacts is not null, otherWaysExplained, endedAt, WordsSha256));
    }

    public void Issue(IssuedDocument agreement, string textSha256)
    {
        AgreementId = agreement.Id;
        var (key, version) = (agreement.TemplateKey, agreement.TemplateVersion);
        Raise(new AgreementIssued(CaseId, Id, BodyName, agreement.Id, agreement.Number, agreement.Sha256, textSha256, key, version));
    }

    public void Withdraw(WithdrawalReason reason, DateTimeOffset now)
    {
        Fire(MediationAction.Withdraw);
        if (reason == WithdrawalReason.ConsentWithdrawn)
        {
            Consent?.TakeBack(now);
        }

        End(now);
        Raise(new ReferralWithdrawn(CaseId, Id, BodyName, reason));
    }

    private void EnsureEndIsPossible(DateTimeOffset endedAt, DateTimeOffset now)
    {
        if (endedAt > now || endedAt < AcceptedAt || sessions.GoesBeyond(endedAt))
        {
            throw ReferralErrors.EndOutsideMediation();
        }
    }
}
