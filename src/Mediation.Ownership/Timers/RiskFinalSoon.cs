using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The authority is to have the final report soon.</summary>
public sealed class RiskFinalSoon(MediationDbContext db, RiskEventNotifier notifier) : RiskReportSoon(db, notifier, ReportDuty.Final)
{
    public override string Kind => RiskEventClock.FinalSoon;
}
