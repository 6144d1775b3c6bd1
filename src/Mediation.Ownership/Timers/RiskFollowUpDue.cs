namespace Mediation.Ownership.Timers;

/// <summary>The follow-up of the day, or of a change, was to be written by now.</summary>
public sealed class RiskFollowUpDue(MediationDbContext db) : RiskReportDue(db, ReportDuty.FollowUp)
{
    public override string Kind => RiskEventClock.FollowUp;
}
