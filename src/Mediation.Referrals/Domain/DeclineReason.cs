namespace Mediation.Referrals.Domain;

/// <summary>Why a body does not take a case.</summary>
public enum DeclineReason
{
    OutsideScope,
    InsufficientMaterial,
    PartyRefuses,
    AlreadyInProceedings,
    ConflictOfInterest,
    NoCapacity,
    Other,
}
