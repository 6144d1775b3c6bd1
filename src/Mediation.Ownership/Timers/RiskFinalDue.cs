namespace Mediation.Ownership.Timers;

/// <summary>The authority was to have the final report by now.</summary>
public sealed class RiskFinalDue(MediationDbContext db, TimeProvider clock) : RiskReportDue(db, clock, ReportDuty.Final)
{
    public override string Kind => RiskEventClock.Final;
}
