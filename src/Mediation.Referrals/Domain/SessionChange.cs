namespace Mediation.Referrals.Domain;

/// <summary>Why a planned session is moved or cancelled.</summary>
public enum SessionChange
{
    ComplainantAsks,
    BankAsks,
    MediatorUnable,
    PlaceUnavailable,
    Other,
}
