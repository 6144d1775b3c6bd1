using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;

namespace Mediation.Ownership.Listeners;

/// <summary>Tells whom the ladder names when a leader becomes responsible, accepts, refuses, hands over, or when nobody does.</summary>
public sealed class LeaderNotices(MediationDbContext db, PolicyReader policies, OwnershipNotifier notifier, TimeProvider clock)
    : IDomainEventHandler<LeaderNamed>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<OwnershipAccepted>,
        IDomainEventHandler<OwnershipDeclined>,
        IDomainEventHandler<OwnershipHandedOver>,
        IDomainEventHandler<OwnershipAlarmed>,
        IDomainEventHandler<OwnershipVacant>,
        IDomainEventHandler<LeaderUnattended>,
        IDomainEventHandler<RungWithoutLeader>
{
    public Task HandleAsync(LeaderNamed happened, CancellationToken ct) =>
        NotifyOfRungAsync(happened.CaseId, happened.Rung, (happened.LeaderId, happened.Leader), null, happened.AcceptBy, ct);

    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) =>
        NotifyOfRungAsync(
            happened.CaseId,
            happened.Rung,
            (happened.LeaderId, happened.Leader),
            (happened.LeaderBeforeId, happened.LeaderBefore),
            happened.AcceptBy,
            ct,
            happened.RungCause
        );

    public async Task HandleAsync(RungWithoutLeader happened, CancellationToken ct)
    {
        var complaint = await notifier.CaseAsync(happened.CaseId, ct);
        (string, object?)[] values = [("leader", happened.Leader), ("rung", happened.Rung), ("cause", happened.RungCause)];
        notifier.Notify(complaint, OwnershipNotices.RungEmpty, HeadOffice, null, values);
    }

    public async Task HandleAsync(OwnershipAccepted happened, CancellationToken ct) =>
        await NotifyHandlerAsync(happened.CaseId, OwnershipNotices.Accepted, ct, ("leader", happened.Leader));

    public async Task HandleAsync(OwnershipDeclined happened, CancellationToken ct) =>
        await NotifyHandlerAsync(happened.CaseId, OwnershipNotices.Declined, ct, ("leader", happened.Leader), ("ground", happened.Ground));

    public async Task HandleAsync(OwnershipHandedOver happened, CancellationToken ct) =>
        await NotifyHandlerAsync(happened.CaseId, OwnershipNotices.HandedOver, ct, ("leader", happened.Leader), ("ground", happened.Ground));

    public Task HandleAsync(OwnershipAlarmed happened, CancellationToken ct) => AlarmAsync(happened.CaseId, happened.Alarms, happened.NextAlarmAt, ct);

    public Task HandleAsync(LeaderUnattended happened, CancellationToken ct) =>
        AlarmAsync(happened.CaseId, happened.Alarms, happened.NextAlarmAt, ct, (OwnershipNotices.LeaderAway, happened.Leader));

    public Task HandleAsync(OwnershipVacant happened, CancellationToken ct) => AlarmAsync(happened.CaseId, happened.Alarms, happened.NextTryAt, ct);

    /// <summary>Whom the rung of the ladder names as informed.</summary>
    private async Task NotifyOfRungAsync(
        Guid caseId,
        int rung,
        (Guid Id, string Name) leader,
        (Guid Id, string Name)? before,
        DateTimeOffset acceptBy,
        CancellationToken ct,
        RungCause cause = RungCause.Limit
    )
    {
        var complaint = await notifier.CaseAsync(caseId, ct);
        var ownership = db.Ownerships.Local.Single(o => o.CaseId == caseId);
        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
        foreach (var role in rules.For(ownership.Level).Rungs.Single(r => r.Number == rung).Informed)
        {
            switch (role)
            {
                case LadderRole.Leader:
                    notifier.Notify(complaint, OwnershipNotices.LeaderNamed, Recipient.Person(leader.Id), acceptBy, Of(complaint, leader, acceptBy));
                    break;
                case LadderRole.LeaderBefore when before is { } last:
                    var kind = cause == RungCause.Limit ? OwnershipNotices.PassedOn : OwnershipNotices.TakenUp;
                    notifier.Notify(complaint, kind, Recipient.Person(last.Id), null, [.. Of(complaint, leader, acceptBy), ("cause", cause)]);
                    break;
                case LadderRole.Handler:
                    notifier.Notify(complaint, OwnershipNotices.LeaderChanged, CaseRecipients.HandlerOf(complaint), null, Of(complaint, leader, acceptBy));
                    break;
                case LadderRole.HeadOffice:
                    notifier.Notify(complaint, OwnershipNotices.LeaderChanged, HeadOffice, null, Of(complaint, leader, acceptBy));
                    break;
            }
        }
    }

    private static (string, object?)[] Of(Complaint complaint, (Guid Id, string Name) leader, DateTimeOffset acceptBy) =>
        [("leader", leader.Name), ("level", complaint.RiskLevel), ("acceptBy", acceptBy), ("decideBy", complaint.LegalDueAt)];

    private async Task NotifyHandlerAsync(Guid caseId, string kind, CancellationToken ct, params (string Name, object? Value)[] values)
    {
        var complaint = await notifier.CaseAsync(caseId, ct);
        notifier.Notify(complaint, kind, CaseRecipients.HandlerOf(complaint), null, values);
    }

    /// <summary>The newest counts the earlier ones: of a case an inbox lists one alarm.</summary>
    /// <param name="away">The notice and the name, where a leader has the case and is away; null where nobody has it.</param>
    private async Task AlarmAsync(Guid caseId, int alarms, DateTimeOffset next, CancellationToken ct, (string Kind, string Leader)? away = null)
    {
        var now = clock.GetUtcNow();
        if (LadderPolicy.AnnouncedUntil(alarms, next - now) is not { } pause)
        {
            return;
        }

        var kind = away?.Kind ?? OwnershipNotices.Alarm;
        await db.ReplaceOlderAsync(caseId, kind, now, ct);
        var complaint = await notifier.CaseAsync(caseId, ct);
        (string, object?)[] values = [("alarms", alarms), ("next", now + pause), ("leader", away?.Leader)];
        notifier.Notify(complaint, kind, HeadOffice, null, values);
        notifier.Notify(complaint, kind, Recipient.InHeadOffice(MediationRoles.Leader), null, values);
    }

    private static Recipient HeadOffice => Recipient.InHeadOffice(MediationRoles.Compliance);
}
