using System.Linq.Expressions;

namespace Mediation.Referrals.Domain;

/// <summary>A session of a mediation: when, where, with whom, and afterwards what was recorded. The record stays with the body.</summary>
public sealed class MediationSession
{
    /// <summary>Still to be held: it takes room and mediator, and is what comes next.</summary>
    public static readonly Expression<Func<MediationSession, bool>> Planned = s => s.HeldAt == null && s.CancelledAt == null;

    private static readonly Func<MediationSession, bool> IsStillPlanned = Planned.Compile();

    private MediationSession() { }

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

    /// <summary>When it was planned for before it was last given another time.</summary>
    public DateTimeOffset? MovedFrom { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Why it was last moved, or cancelled.</summary>
    public SessionChange? Change { get; private set; }

    public bool IsPlanned => IsStillPlanned(this);

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;

    public static MediationSession Plan(Guid mediation, Guid body, Guid mediator, SessionPlan plan) =>
        new()
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

    public void AssignTo(Guid mediator) => MediatorId = mediator;

    public bool IsPlannedAs(SessionPlan plan) =>
        (Manner, RoomId, Place, StartsAt, Minutes) == (plan.Manner, plan.Room?.Id, plan.Place, plan.StartsAt, plan.Minutes);

    public void Move(SessionPlan plan, SessionChange why)
    {
        EnsurePlanned();
        (MovedFrom, Change) = (plan.StartsAt == StartsAt ? MovedFrom : StartsAt, why);
        (Manner, RoomId, Place, StartsAt, EndsAt) = (plan.Manner, plan.Room?.Id, plan.Place, plan.StartsAt, plan.StartsAt.AddMinutes(plan.Minutes));
    }

    public void Cancel(SessionChange why, DateTimeOffset now)
    {
        EnsurePlanned();
        (CancelledAt, Change) = (now, why);
    }

    /// <summary>Records that it was held: on no day before it was planned for or the case was accepted, and not before it was over.</summary>
    /// <param name="held">How it was held.</param>
    /// <param name="acceptedAt">When the body accepted the case.</param>
    /// <param name="institution">Gives local days: a session may begin earlier on its day than planned.</param>
    /// <param name="now">When it is recorded.</param>
    public void Hold(SessionHeld held, DateTimeOffset acceptedAt, InstitutionTime institution, DateTimeOffset now)
    {
        var heldAt = held.HeldAt ?? StartsAt;
        if (IsPlanned && (institution.DateOf(heldAt) < institution.DateOf(StartsAt) || (held.HeldAt is null && heldAt > now)))
        {
            throw ReferralErrors.SessionNotYetHeld(StartsAt);
        }

        if (heldAt > now || institution.DateOf(heldAt) < institution.DateOf(acceptedAt))
        {
            throw ReferralErrors.HeldOutsideMediation();
        }

        var end = heldAt.AddMinutes(held.Minutes);
        if (end > now)
        {
            throw ReferralErrors.SessionNotOver(end);
        }

        EnsurePlanned();
        (HeldAt, Present, Record, StartsAt, EndsAt) = (heldAt, held.Present, held.Record, heldAt, end);
    }

    private void EnsurePlanned()
    {
        if (!IsPlanned)
        {
            throw HeldAt is not null ? ReferralErrors.SessionAlreadyRecorded() : ReferralErrors.SessionCancelled();
        }
    }
}
