namespace Mediation.Referrals.Domain;

/// <summary>Where a session takes place.</summary>
public enum SessionManner
{
    Room,
    Phone,
    Video,
}
