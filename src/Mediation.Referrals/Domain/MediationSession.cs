namespace Mediation.Referrals.Domain;

/// <summary>A session of a mediation: when, where, with whom, and afterwards what was recorded. The record stays with the body.</summary>
public sealed class MediationSession
{
    private MediationSession()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MediationId { get; private set; }

    public Guid BodyId { get; private set; }

    public Guid MediatorId { get; private set; }

    public SessionManner Manner { get; private set; }

    public Guid? RoomId { get; private set; }

    /// <summary>Name of the room, or where the call or video meeting is.</summary>
    public string Place { get; private set; } = string.Empty;

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public Attendance? Present { get; private set; }

    public string? Record { get; private set; }

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;

    public static MediationSession Plan(Guid mediation, Guid body, Guid mediator, SessionPlan plan) => new()
    {
        MediationId = mediation,
        BodyId = body,
        MediatorId = mediator,
        Manner = plan.Manner,
        RoomId = plan.Room?.Id,
        Place = plan.Place,
        StartsAt = plan.StartsAt,
        EndsAt = plan.StartsAt.AddMinutes(plan.Minutes),
    };

    public void GiveTo(Guid mediator) => MediatorId = mediator;

    public void Keep(DateTimeOffset heldAt, int minutes, Attendance present, string record)
    {
        if (HeldAt is not null)
        {
            throw ReferralErrors.SessionAlreadyRecorded();
        }

        (HeldAt, Present, Record, StartsAt, EndsAt) = (heldAt, present, record, heldAt, heldAt.AddMinutes(minutes));
    }
}

/// <summary>When and where a session is to be.</summary>
/// <param name="Room">The body's room; null for telephone and video.</param>
/// <param name="Place">Name of the room, or the number or address of the meeting.</param>
public sealed record SessionPlan(SessionManner Manner, MeetingRoom? Room, string Place, DateTimeOffset StartsAt, int Minutes);
