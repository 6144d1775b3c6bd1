using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// A limit of reporting passed: whoever has the event and the head office learn of it. The lateness of a final report climbs the reporting path: each day the
/// leaders and supervisors of the next unit, at last those of the head office.
/// </summary>
public sealed class RiskReportNotices(MediationDbContext db, RiskEventNotifier notifier, TimeProvider clock)
    : IDomainEventHandler<RiskReportLate>,
        IDomainEventHandler<RiskReportEscalated>
{
    /// <remarks>The newest says all that the earlier ones said.</remarks>
    public async Task HandleAsync(RiskReportLate happened, CancellationToken ct)
    {
        var one = db.RiskEvents.Local.Single(e => e.Id == happened.RiskEventId);
        await db.ReplaceOlderAsync(HistoryChains.Institution, RiskEventNotices.ReportLate, clock.GetUtcNow(), ct, one.Number, happened.Duty);
        (string, object?)[] values = [("duty", happened.Duty), ("due", happened.DueAt)];
        notifier.NotifyHolder(one, RiskEventNotices.ReportLate, values);
        notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Compliance), null, values);
        if (happened.Duty != ReportDuty.Final)
        {
            notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Leader), null, values);
        }
    }

    public async Task HandleAsync(RiskReportEscalated happened, CancellationToken ct)
    {
        var one = db.RiskEvents.Local.Single(e => e.Id == happened.RiskEventId);
        var (unitId, path) = (one.UnitId, happened.UnitPath);
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct);
        (string, object?)[] values =
        [
            ("duty", happened.Duty),
            ("due", happened.DueAt),
            ("title", one.Title),
            ("unit", new LocalName(unit.Name, unit.NameEn)),
            ("rung", happened.Rung),
        ];
        await db.ReplaceOlderAsync(HistoryChains.Institution, RiskEventNotices.ReportEscalated, clock.GetUtcNow(), ct, one.Number, happened.Duty);
        notifier.Notify(one, RiskEventNotices.ReportEscalated, Recipient.InUnit(MediationRoles.Supervisor, path), null, values);
        notifier.Notify(one, RiskEventNotices.ReportEscalated, Recipient.InUnit(MediationRoles.Leader, path), null, values);
    }
}
