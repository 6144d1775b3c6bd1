namespace Mediation.Referrals.Domain;

/// <summary>Why a body can take a case, or why not.</summary>
public enum RoutingReason
{
    InScope,
    Inactive,
    NoAgreementInForce,
    ProductOutOfScope,
    UnitOutOfScope,
    AmountOutOfScope,
    NoCapacity,
}
