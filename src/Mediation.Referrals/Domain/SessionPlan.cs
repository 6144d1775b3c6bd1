namespace Mediation.Referrals.Domain;

/// <summary>When and where a session is to be.</summary>
/// <param name="Room">The body's room; null for telephone and video.</param>
/// <param name="Place">Name of the room, or the number or address of the meeting.</param>
public sealed record SessionPlan(SessionManner Manner, MeetingRoom? Room, string Place, DateTimeOffset StartsAt, int Minutes)
{
    private const int FurthestYears = 1;

    /// <summary>Nobody is invited to what is past, or to what is further away than a year.</summary>
    /// <exception cref="BusinessException"><c>Referrals:SessionInPast</c>, <c>Referrals:SessionTooFar</c>.</exception>
    public static void EnsureCanStart(DateTimeOffset at, DateTimeOffset now)
    {
        if (at < now)
        {
            throw InvalidInputException.Of("startsAt", "Referrals:SessionInPast");
        }

        if (at > now.AddYears(FurthestYears))
        {
            throw InvalidInputException.Of("startsAt", "Referrals:SessionTooFar");
        }
    }
}
