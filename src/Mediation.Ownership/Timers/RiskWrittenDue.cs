namespace Mediation.Ownership.Timers;

/// <summary>The authority was to have the first report in writing by now.</summary>
public sealed class RiskWrittenDue(MediationDbContext db, TimeProvider clock) : RiskReportDue(db, clock, ReportDuty.Written)
{
    public override string Kind => RiskEventClock.Written;
}
