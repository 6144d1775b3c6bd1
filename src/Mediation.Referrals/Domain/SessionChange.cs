namespace Mediation.Referrals.Domain;

/// <summary>Why a planned session is moved or cancelled.</summary>
public enum SessionChange
{
    ComplainantAsks,
    BankAsks,
    MediatorUnable,
    PlaceUnavailable,
    Other,

    /// <summary>The mediation ended before the session was to begin; set by the end itself, nobody chooses it.</summary>
    MediationEnded,
}
