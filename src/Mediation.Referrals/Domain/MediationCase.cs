using Mediation.Core.History;

namespace Mediation.Referrals.Domain;

/// <summary>
/// A dispute that the bank refers to a mediation body (第三方调解): consent, push, acceptance, mediator, sessions, outcome. It has a
/// state of its own beside the complaint's.
/// </summary>
public sealed class MediationCase : AggregateRoot
{
    /// <summary>Timer that runs while the body's answer is awaited.</summary>
    public const string AcceptanceTimer = "mediation-acceptance";

    private readonly SessionSchedule sessions = [];

    private MediationCase() { }

    /// <summary>The complaint it comes from.</summary>
    public Guid CaseId { get; private set; }

    /// <summary><c>TJ-OUT-2026-000012</c>.</summary>
    public string Number { get; private set; } = string.Empty;

    public Guid BodyId { get; private set; }

    public string BodyName { get; private set; } = string.Empty;

    public MediationState State { get; private set; }

    public bool IsOpen { get; private set; } = true;

    /// <summary>The complaint while this mediation is open, then null. Unique, so that the database holds a complaint to one open mediation.</summary>
    public Guid? OpenCaseId { get; private set; }

    public string ProductCode { get; private set; } = string.Empty;

    /// <summary>Version of <c>referral-routing</c> under which the body was proposed, and the verdict on every body as JSON.</summary>
    public int RoutingPolicyVersion { get; private set; }

    public string RoutingReasons { get; private set; } = string.Empty;

    /// <summary>Why another body than the proposed one was chosen.</summary>
    public string? ChoiceReason { get; private set; }

    public int AcceptanceDays { get; private set; }

    public SeparateConsent? Consent { get; private set; }

    public DataSharingRecord? Sharing { get; private set; }

    public DateTimeOffset? PushedAt { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    public DateTimeOffset? AcceptBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DeclineReason? DeclineReason { get; private set; }

    public Guid? PanelMemberId { get; private set; }

    public Guid? MediatorUserId { get; private set; }

    public string? MediatorName { get; private set; }

    public IReadOnlyList<MediationSession> Sessions => sessions;

    /// <summary>Sessions that are still to be held; they follow the mediator.</summary>
    public IEnumerable<MediationSession> PlannedSessions => sessions.Planned;

    /// <summary>Renminbi to be paid under the agreement.</summary>
    public decimal? AgreedAmount { get; private set; }

    public DateOnly? PayBy { get; private set; }

    /// <summary>Facts and issues, and the terms, as the agreement states them; or the undisputed facts of a failed mediation.</summary>
    public string? Facts { get; private set; }

    public string? Terms { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it ended without agreement, where the body said so.</summary>
    public FailureReason? FailureReason { get; private set; }

    public Guid? AgreementId { get; private set; }

    /// <summary>What the centre's lists are ordered by: the answer due, then the next session, at last the end.</summary>
    public DateTimeOffset NextDueAt { get; private set; }

    /// <summary>Of facts and terms, which name persons and therefore stand outside the history: it seals this instead.</summary>
    public string WordsSha256 => HistorySeal.HashOf(Id, $"{Facts}\n\n{Terms}");

    /// <summary>Whether the body holds the case and has neither accepted nor declined it.</summary>
    public bool AwaitsAnswer => State == MediationState.Acknowledged;

    public IEnumerable<MediationAction> Allowed => MediationWorkflow.Table.Allowed(State);

    public static MediationCase Propose(MediationProposal proposal, DateTimeOffset now)
    {
        MediationCase mediation = new()
        {
            CaseId = proposal.Complaint.Id,
            OpenCaseId = proposal.Complaint.Id,
            Number = proposal.Number,
            BodyId = proposal.Body.BodyId,
            BodyName = proposal.Body.Name,
            ProductCode = proposal.Complaint.ProductCode,
            RoutingPolicyVersion = proposal.PolicyVersion,
            RoutingReasons = proposal.Reasons,
            ChoiceReason = proposal.ChoiceReason,
            AcceptanceDays = proposal.Body.AcceptanceDays,
            NextDueAt = now,
        };
        mediation.Raise(
            new MediationProposed(
                mediation.CaseId,
                mediation.Id,
                mediation.Number,
                proposal.Body.Code,
                proposal.Body.Name,
                proposal.PolicyVersion,
                proposal.ChoiceReason is not null,
                proposal.DaysLeft,
                proposal.Late
            )
        );
        return mediation;
    }

    public void RecordConsent(SeparateConsent consent)
    {
        Fire(MediationAction.RecordConsent);
        Consent = consent;
        Raise(new ConsentRecorded(CaseId, Id, consent.Id, consent.Manner, consent.GivenAt, consent.Fields, consent.Fields.Count, BodyName));
    }

    /// <summary>Lets go of exactly the consented fields; nothing is pushed without a sharing record.</summary>
    public void Push(SharedSnapshot all, int daysLeft, bool late, DateTimeOffset now)
    {
        Fire(MediationAction.Push);
        var shared = all.Only([.. Consent!.Fields]);
        Sharing = DataSharingRecord.Of(Consent, shared, now);
        PushedAt = now;
        Raise(new CasePushed(CaseId, Id, BodyName, Sharing.Id, shared.Fields, shared.Fields.Count, Sharing.SnapshotSha256, daysLeft, late));
    }

    /// <summary>It lies on the body's desk: from here both agreed and the application is with the body.</summary>
    public void Acknowledge(DateTimeOffset acceptBy, DateTimeOffset now)
    {
        Fire(MediationAction.Acknowledge);
        (AcknowledgedAt, AcceptBy, NextDueAt) = (now, acceptBy, acceptBy);
        Raise(new PushAcknowledged(CaseId, Id, BodyName, now, Sharing!.SnapshotSha256, acceptBy));
    }

    /// <summary>The body did not answer within the agreed days.</summary>
    /// <exception cref="InvalidOperationException">No answer is awaited: the caller has to check first.</exception>
    public void NoteOverdue()
    {
        if (!AwaitsAnswer)
        {
            throw new InvalidOperationException($"A mediation that is {State} awaits no answer.");
        }

        Raise(new MediationAcceptanceOverdue(CaseId, Id, BodyName, AcceptBy!.Value));
    }

    public void Accept(DateTimeOffset now)
    {
        Fire(MediationAction.Accept);
        (AcceptedAt, NextDueAt) = (now, now);
        Raise(new MediationAccepted(CaseId, Id, BodyName, now, now <= AcceptBy));
    }

    public void Decline(DeclineReason reason, string? words, DateTimeOffset now)
    {
        Fire(MediationAction.Decline);
        (DeclineReason, Facts) = (reason, words);
        End(now);
        Raise(new MediationDeclined(CaseId, Id, BodyName, reason));
    }

    public void AppointMediator(PanelMember mediator, string institution, DateOnly today)
    {
        var next = After(MediationAction.AppointMediator);
        if (!mediator.IsAppointedOn(today) || mediator.BodyId != BodyId)
        {
            throw ReferralErrors.UnknownMediator();
        }

        if (mediator.ConflictWith(institution) is { } conflict)
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

    /// <param name="days">Gives local days: a session may begin early, but on no day before it was planned for or the case was accepted.</param>
    public void RecordSession(MediationSession session, SessionHeld held, InstitutionTime days, DateTimeOffset now)
    {
        var next = After(MediationAction.RecordSession);
        session.Hold(held, AcceptedAt!.Value, days, now);
        (State, NextDueAt) = (next, sessions.NextStartOr(session.StartsAt));
        Raise(new SessionRecorded(CaseId, Id, BodyName, session.Id, session.StartsAt, held.Minutes, held.Present, MediatorName!));
    }

    public MediationSession Session(Guid id) => sessions.Of(id);

    /// <summary>Nobody agrees who was not there: it takes a held session with both parties. Not every agreement is about money.</summary>
    public void Agree(decimal? amount, DateOnly? payBy, string facts, string terms, DateTimeOffset endedAt, DateTimeOffset now)
    {
        EnsureEndIsPossible(endedAt, now);
        var next = After(MediationAction.Agree);
        if (!sessions.WasHeldWithBothParties)
        {
            throw ReferralErrors.AgreementNeedsBothParties();
        }

        (State, AgreedAmount, PayBy, Facts, Terms) = (next, amount, payBy, facts, terms);
        End(endedAt);
        Raise(new MediationAgreed(CaseId, Id, BodyName, MediatorName!, amount, payBy, endedAt, WordsSha256));
    }

    /// <summary>Ends without agreement; undisputed facts need no proof later (法〔2018〕305号 item 15).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="undisputedFacts">What both sides do not dispute, or null.</param>
    /// <param name="endedAt">When it really ended.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="otherWaysExplained">Whether the parties were told which ways stay open (People's Mediation Law Art. 26).</param>
    public void Fail(FailureReason reason, string? undisputedFacts, DateTimeOffset endedAt, DateTimeOffset now, bool otherWaysExplained = false)
    {
        EnsureEndIsPossible(endedAt, now);
        Fire(MediationAction.Fail);
        (FailureReason, Facts) = (reason, undisputedFacts);
        End(endedAt);
        Raise(new MediationFailed(CaseId, Id, BodyName, MediatorName, reason, undisputedFacts is not null, otherWaysExplained, endedAt, WordsSha256));
    }

    public void Issue(IssuedDocument agreement, string textSha256)
    {
        AgreementId = agreement.Id;
        var (key, version) = (agreement.TemplateKey, agreement.TemplateVersion);
        Raise(new AgreementIssued(CaseId, Id, BodyName, agreement.Id, agreement.Number, agreement.Sha256, textSha256, key, version));
    }

    public void Withdraw(WithdrawalReason reason, DateTimeOffset now)
    {
        Fire(MediationAction.Withdraw);
        if (reason == WithdrawalReason.ConsentWithdrawn)
        {
            Consent?.TakeBack(now);
        }

        End(now);
        Raise(new ReferralWithdrawn(CaseId, Id, BodyName, reason));
    }

    private void EnsureEndIsPossible(DateTimeOffset endedAt, DateTimeOffset now)
    {
        if (endedAt > now || endedAt < AcceptedAt || sessions.GoesBeyond(endedAt))
        {
            throw ReferralErrors.EndOutsideMediation();
        }
    }

    private void Fire(MediationAction action) => State = After(action);

    private MediationState After(MediationAction action) => MediationWorkflow.Table.After(State, action);

    private void End(DateTimeOffset at) => (IsOpen, OpenCaseId, EndedAt, NextDueAt) = (false, null, at, at);
}
