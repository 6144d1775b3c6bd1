namespace Mediation.Ownership.Timers;

/// <summary>The authority was to be called by now.</summary>
public sealed class RiskTelephoneDue(MediationDbContext db, TimeProvider clock) : RiskReportDue(db, clock, ReportDuty.Telephone)
{
    public override string Kind => RiskEventClock.Telephone;
}
