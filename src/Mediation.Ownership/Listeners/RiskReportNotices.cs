using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// A limit of reporting passed: whoever has the event and the head office learn of it. The lateness of a final report climbs the reporting path: each day the
/// leaders and supervisors of the next unit, at last those of the head office.
/// </summary>
public sealed class RiskReportNotices(MediationDbContext db, RiskEventNotifier notifier)
    : IDomainEventHandler<RiskReportLate>,
        IDomainEventHandler<RiskReportEscalated>
{
    public Task HandleAsync(RiskReportLate happened, CancellationToken ct)
    {
        var one = db.RiskEvents.Local.Single(e => e.Id == happened.RiskEventId);
        (string, object?)[] values = [("duty", happened.Duty), ("due", happened.DueAt)];
        notifier.NotifyHolder(one, RiskEventNotices.ReportLate, values);
        notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Compliance), null, values);
        if (happened.Duty != ReportDuty.Final)
        {
            notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Leader), null, values);
        }

        return Task.CompletedTask;
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
        notifier.Notify(one, RiskEventNotices.ReportEscalated, Recipient.InUnit(MediationRoles.Supervisor, path), null, values);
        notifier.Notify(one, RiskEventNotices.ReportEscalated, Recipient.InUnit(MediationRoles.Leader, path), null, values);
    }
}
