using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The authority is to have the first report in writing soon.</summary>
public sealed class RiskWrittenSoon(MediationDbContext db, RiskEventNotifier notifier) : RiskReportSoon(db, notifier, ReportDuty.Written)
{
    public override string Kind => RiskEventClock.WrittenSoon;
}
