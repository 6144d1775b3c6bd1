namespace Mediation.Ownership.Timers;

/// <summary>The limit of a report about an event passed: if the report was not made, it is late from now on. A follow-up is asked for again each day.</summary>
public abstract class RiskReportDue(MediationDbContext db, ReportDuty duty) : ITimerHandler
{
    public abstract string Kind { get; }

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var one = await db.RiskEvents.SingleAsync(e => e.Id == timer.SubjectId, ct);
        if (one.MarkLate(duty, timer.DueAt) && duty == ReportDuty.FollowUp)
        {
            db.Add(DueTimer.Set(Kind, one.Id, HistoryChains.Institution, timer.DueAt.AddDays(1), timer.PolicyVersion));
        }
    }
}
