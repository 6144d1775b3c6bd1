namespace Mediation.Ownership.Timers;

/// <summary>The follow-up of the day, or of a change, was to be given by now.</summary>
public sealed class RiskFollowUpDue(MediationDbContext db, TimeProvider clock) : RiskReportDue(db, clock, ReportDuty.FollowUp)
{
    public override string Kind => RiskEventClock.FollowUp;
}
