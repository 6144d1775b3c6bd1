namespace Mediation.Referrals.Domain;

/// <content>The mediator and the sessions.</content>
public sealed partial class MediationCase
{
    private readonly SessionSchedule sessions = [];

    public IReadOnlyList<MediationSession> Sessions => sessions;

    /// <summary>Sessions that are still to be held; they follow the mediator.</summary>
    public IEnumerable<MediationSession> PlannedSessions => sessions.Planned;

    public void AppointMediator(PanelMember mediator, string bankName, DateOnly today)
    {
        var next = After(MediationAction.AppointMediator);
        if (!mediator.IsAppointedOn(today) || mediator.BodyId != BodyId)
        {
            throw ReferralErrors.UnknownMediator();
        }

        if (mediator.ConflictWith(bankName) is { } conflict)
        {
            throw ReferralErrors.MediatorHasConflict(mediator.Name, conflict);
        }

        if (PanelMemberId == mediator.Id)
        {
            throw ReferralErrors.SameMediator(mediator.Name);
        }

        State = next;
        (PanelMemberId, MediatorUserId, MediatorName) = (mediator.Id, mediator.UserId, mediator.Name);
        sessions.AssignPlannedTo(mediator.Id);
        Raise(new MediatorAppointed(CaseId, Id, BodyName, mediator.Name, mediator.KnowsProduct(ProductCode)));
    }

    public MediationSession ScheduleSession(SessionPlan plan)
    {
        Fire(MediationAction.ScheduleSession);
        var session = MediationSession.Plan(Id, BodyId, PanelMemberId!.Value, plan);
        sessions.Add(session);
        NextDueAt = sessions.NextStartOr(session.StartsAt);
        Raise(new SessionScheduled(CaseId, Id, BodyName, session.Id, session.StartsAt, plan.Minutes, plan.Manner, plan.Place, MediatorName!));
        return session;
    }

    /// <summary>To another time or place, before it is held.</summary>
    /// <exception cref="BusinessException"><c>Referrals:SessionUnchanged</c>: it is planned just so already.</exception>
    public void MoveSession(MediationSession session, SessionPlan plan, SessionChange why)
    {
        Fire(MediationAction.MoveSession);
        if (session.IsPlanned && session.IsPlannedAs(plan))
        {
            throw ReferralErrors.SessionUnchanged(session.StartsAt);
        }

        var from = session.StartsAt;
        session.Move(plan, why);
        NextDueAt = sessions.NextStartOr(session.StartsAt);
        Raise(new SessionMoved(CaseId, Id, BodyName, session.Id, from, session.StartsAt, plan.Minutes, plan.Manner, plan.Place, MediatorName!, why));
    }

    public void CancelSession(MediationSession session, SessionChange why, DateTimeOffset now)
    {
        Fire(MediationAction.CancelSession);
        session.Cancel(why, now);
        NextDueAt = sessions.NextStartOr(now);
        Raise(new SessionCancelled(CaseId, Id, BodyName, session.Id, session.StartsAt, why));
    }

    /// <param name="institution">Gives local days: a session may begin early, but on no day before it was planned for or the case was accepted.</param>
    public void RecordSession(MediationSession session, SessionHeld held, InstitutionTime institution, DateTimeOffset now)
    {
        var next = After(MediationAction.RecordSession);
        session.Hold(held, AcceptedAt!.Value, institution, now);
        (State, NextDueAt) = (next, sessions.NextStartOr(session.StartsAt));
        Raise(new SessionRecorded(CaseId, Id, BodyName, session.Id, session.StartsAt, held.Minutes, held.Present, MediatorName!));
    }

    public MediationSession Session(Guid id) => sessions.Of(id);
}
