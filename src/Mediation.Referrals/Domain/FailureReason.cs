namespace Mediation.Referrals.Domain;

/// <summary>Why a mediation ended without agreement.</summary>
public enum FailureReason
{
    /// <summary>The parties talked and did not agree.</summary>
    NoAgreement,
    ComplainantRefuses,
    BankRefuses,
    PartyUnreachable,

    /// <summary>Another reason, which the words say.</summary>
    Other,
}
