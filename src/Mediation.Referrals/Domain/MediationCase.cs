namespace Mediation.Referrals.Domain;

/// <summary>
/// A dispute that the bank refers to a mediation body (第三方调解): consent, push, acceptance, mediator, sessions, outcome. It has a
/// state of its own beside the complaint's.
/// </summary>
public sealed partial class MediationCase : AggregateRoot
{
    /// <summary>Timer that runs while the body's answer is awaited.</summary>
    public const string AcceptanceTimer = "mediation-acceptance";

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

    /// <summary>Number of the work calendar by which <see cref="AcceptBy"/> was counted.</summary>
    public int? CalendarVersion { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DeclineReason? DeclineReason { get; private set; }

    /// <summary>Why the body did not take the case, in its own words; null where it said no more than the reason.</summary>
    public string? DeclineWords { get; private set; }

    public Guid? PanelMemberId { get; private set; }

    public Guid? MediatorUserId { get; private set; }

    public string? MediatorName { get; private set; }

    /// <summary>Renminbi to be paid under the agreement.</summary>
    public decimal? AgreedAmount { get; private set; }

    public DateOnly? PayBy { get; private set; }

    /// <summary>Facts and issues, and the terms, as the agreement states them; or the undisputed facts of a failed mediation.</summary>
    public string? Facts { get; private set; }

    public string? Terms { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it ended without agreement, where the body said so.</summary>
    public FailureReason? FailureReason { get; private set; }

    /// <summary>The same in the body's own words; null where it said no more than the reason.</summary>
    public string? FailureWords { get; private set; }

    public Guid? AgreementId { get; private set; }

    /// <summary>What the centre's lists are ordered by: the answer due, then the next session, at last the end.</summary>
    public DateTimeOffset NextDueAt { get; private set; }

    /// <summary>Of facts, terms and why it failed, which name persons and therefore stand outside the history: it seals this instead.</summary>
    public string WordsSha256 => HistorySeal.HashOf(Id, $"{Facts}\n\n{Terms}{(FailureWords is null ? "" : $"\n\n{FailureWords}")}");

    /// <summary>Whether the body holds the case and has neither accepted nor declined it.</summary>
    public bool AwaitsAnswer => State == MediationState.Acknowledged;

    /// <summary>
    /// Whether the body may see who the complainant is: from its acceptance on, while the consent stands, and after the end only where an agreement
    /// is to be performed. Without need or consent nothing personal is shown (PIPL Arts 6, 15, 19).
    /// </summary>
    /// <param name="today">The institution's day.</param>
    public bool BodyNeedsPersons(DateOnly today) =>
        AcceptedAt is not null && (IsOpen || State == MediationState.Agreed) && Consent is { } consent && consent.StandsOn(today);

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

    /// <param name="consent">The consent.</param>
    /// <param name="signedBy">Who gave it for the complainant, or the complainant in person.</param>
    public void RecordConsent(SeparateConsent consent, PartyRole signedBy = PartyRole.Complainant)
    {
        Fire(MediationAction.RecordConsent);
        Consent = consent;
        Raise(new ConsentRecorded(CaseId, Id, consent.Id, consent.Manner, consent.GivenAt, consent.Fields, consent.Fields.Count, BodyName, Signer(signedBy)));
    }

    /// <summary>For the history: null where the complainant signed in person.</summary>
    private static PartyRole? Signer(PartyRole signedBy) => signedBy == PartyRole.Complainant ? null : signedBy;

    /// <summary>Lets go of exactly the consented fields, while the consent stands; nothing is pushed without a sharing record.</summary>
    /// <param name="all">All that could be shared.</param>
    /// <param name="complainant">With its key.</param>
    /// <param name="sealer">Seals who it is.</param>
    /// <param name="daysLeft">Days of the statutory clock.</param>
    /// <param name="late">Whether these are few.</param>
    /// <param name="today">The institution's day.</param>
    /// <param name="now">When it leaves.</param>
    public void Push(SharedSnapshot all, Party complainant, SnapshotSealer sealer, int daysLeft, bool late, DateOnly today, DateTimeOffset now)
    {
        var next = After(MediationAction.Push);
        EnsureConsentStands(today);
        State = next;
        var shared = all.Only([.. Consent!.Fields]);
        Sharing = DataSharingRecord.Of(Consent, shared, complainant, sealer, now);
        PushedAt = now;
        Raise(new CasePushed(CaseId, Id, BodyName, Sharing.Id, shared.Fields, shared.Fields.Count, Sharing.SnapshotSha256, daysLeft, late));
    }

    /// <exception cref="BusinessException"><c>Referrals:ConsentExpired</c></exception>
    private void EnsureConsentStands(DateOnly day)
    {
        if (Consent is { ValidUntil: { } until } consent && !consent.StandsOn(day))
        {
            throw ReferralErrors.ConsentExpired(until);
        }
    }

    private void Fire(MediationAction action) => State = After(action);

    private MediationState After(MediationAction action) => MediationWorkflow.Table.After(State, action);

    /// <remarks>A session that was to begin after the end is cancelled; an earlier one that nobody recorded stays as it is.</remarks>
    private void End(DateTimeOffset at)
    {
        foreach (var session in sessions.Planned.Where(s => s.StartsAt > at).OrderBy(s => s.StartsAt).ToList())
        {
            session.Cancel(SessionChange.MediationEnded, at);
            Raise(new SessionCancelled(CaseId, Id, BodyName, session.Id, session.StartsAt, SessionChange.MediationEnded));
        }

        (IsOpen, OpenCaseId, EndedAt, NextDueAt) = (false, null, at, at);
    }
}
