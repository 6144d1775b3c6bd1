using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The follow-up of the day, or of a change, is to be written soon.</summary>
public sealed class RiskFollowUpSoon(MediationDbContext db, RiskEventNotifier notifier) : RiskReportSoon(db, notifier, ReportDuty.FollowUp)
{
    public override string Kind => RiskEventClock.FollowUpSoon;
}
