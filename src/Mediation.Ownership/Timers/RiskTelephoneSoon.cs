using Mediation.Ownership.Listeners;

namespace Mediation.Ownership.Timers;

/// <summary>The authority is to be called soon.</summary>
public sealed class RiskTelephoneSoon(MediationDbContext db, RiskEventNotifier notifier) : RiskReportSoon(db, notifier, ReportDuty.Telephone)
{
    public override string Kind => RiskEventClock.TelephoneSoon;
}
