namespace Mediation.Ownership.Timers;

/// <summary>
/// The limit of a report about an event passed: if the report was not made, it is late from now on. A follow-up and the final report are asked for
/// again each day.
/// </summary>
public abstract class RiskReportDue(MediationDbContext db, TimeProvider clock, ReportDuty duty) : ITimerHandler
{
    public abstract string Kind { get; }

    protected MediationDbContext Db => db;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var one = await db.RiskEvents.SingleAsync(e => e.Id == timer.SubjectId, ct);
        var now = clock.GetUtcNow().NotBefore(timer.DueAt);
        if (one.MarkLate(duty, timer.DueAt, now) && (duty is ReportDuty.FollowUp or ReportDuty.Final))
        {
            await LateAsync(one, now, ct);
            db.Add(DueTimer.Set(Kind, one.Id, HistoryChains.Institution, RiskEvent.AskedAgainAt(timer.DueAt, now), timer.PolicyVersion));
        }
    }

    /// <summary>What follows each time besides the notice.</summary>
    protected virtual Task LateAsync(RiskEvent one, DateTimeOffset now, CancellationToken ct) => Task.CompletedTask;
}
