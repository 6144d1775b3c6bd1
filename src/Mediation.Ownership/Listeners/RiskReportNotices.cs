using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Listeners;

/// <summary>A limit of reporting passed: whoever has the event and the head office learn of it.</summary>
public sealed class RiskReportNotices(MediationDbContext db, RiskEventNotifier notifier) : IDomainEventHandler<RiskReportLate>
{
    public Task HandleAsync(RiskReportLate happened, CancellationToken ct)
    {
        var one = db.RiskEvents.Local.Single(e => e.Id == happened.RiskEventId);
        (string, object?)[] values = [("duty", happened.Duty), ("due", happened.DueAt)];
        notifier.NotifyHolder(one, RiskEventNotices.ReportLate, values);
        notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Compliance), null, values);
        notifier.Notify(one, RiskEventNotices.ReportLate, Recipient.InHeadOffice(MediationRoles.Leader), null, values);
        return Task.CompletedTask;
    }
}
