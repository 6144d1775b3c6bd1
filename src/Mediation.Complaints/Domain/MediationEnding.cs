namespace Mediation.Complaints.Domain;

/// <summary>How the last mediation of a complaint ended.</summary>
public enum MediationEnding
{
    /// <summary>The parties agreed: the dispute is settled.</summary>
    Agreed,

    /// <summary>It was tried and ended without agreement.</summary>
    NotAgreed,

    /// <summary>The body did not take the case.</summary>
    Declined,

    /// <summary>The bank took the referral back.</summary>
    Withdrawn,
}
