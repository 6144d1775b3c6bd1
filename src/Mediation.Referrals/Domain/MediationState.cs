namespace Mediation.Referrals.Domain;

/// <summary>Where a mediation stands. The complaint's own state and later the payment's are kept apart from it.</summary>
public enum MediationState
{
    ConsentPending,
    Consented,
    Pushed,
    Acknowledged,
    Accepted,
    NotAccepted,
    MediatorAppointed,
    InMediation,
    Agreed,
    Failed,
    Withdrawn,
}
