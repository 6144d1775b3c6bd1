namespace Mediation.Referrals.Domain;

/// <summary>Why a referral ended without the body.</summary>
public enum WithdrawalReason
{
    ComplainantWishes,
    SettledDirectly,
    WrongBody,

    /// <summary>The complaint itself was withdrawn or decided.</summary>
    ComplaintEnded,

    /// <summary>The complainant took the consent back: the body sees no personal data any more.</summary>
    ConsentWithdrawn,
    Other,
}
