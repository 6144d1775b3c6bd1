namespace Mediation.Referrals.Domain;

/// <summary>When and where a session is to be.</summary>
/// <param name="Room">The body's room; null for telephone and video.</param>
/// <param name="Place">Name of the room, or the number or address of the meeting.</param>
public sealed record SessionPlan(SessionManner Manner, MeetingRoom? Room, string Place, DateTimeOffset StartsAt, int Minutes);
