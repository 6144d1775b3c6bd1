using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The limit of a report is near: whoever has the event is warned, once.</summary>
public abstract class RiskReportSoon(MediationDbContext db, RiskEventNotifier notifier, ReportDuty duty) : ITimerHandler
{
    public abstract string Kind { get; }

    public bool IsReminder => true;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var one = await db.RiskEvents.SingleAsync(e => e.Id == timer.SubjectId, ct);
        if (one.DueAt(duty) is { } due)
        {
            notifier.NotifyHolder(one, RiskEventNotices.ReportSoon, ("duty", duty), ("due", due));
        }
    }
}
