namespace Mediation.Ownership.Timers;

/// <summary>
/// The authority was to have the final report by now. Each day that it still has not, the next unit of the reporting path (branch → head office, DOMAIN 1.3)
/// is informed.
/// </summary>
public sealed class RiskFinalDue(MediationDbContext db, TimeProvider clock) : RiskReportDue(db, clock, ReportDuty.Final)
{
    public override string Kind => RiskEventClock.Final;

    protected override async Task LateAsync(RiskEvent one, DateTimeOffset now, CancellationToken ct) =>
        one.EscalateFinal([.. (await Db.UpwardAsync(one.UnitPath, ct)).Select(u => u.Path)], now);
}
