using Hangfire;
using Mediation.Accounts.SecurityLog;
using Mediation.Complaints.Drafts;
using Mediation.Complaints.Signals;
using Mediation.Core.Anchors;
using Mediation.Core.Deliveries;
using Mediation.Core.Outbox;
using Mediation.Core.Purging;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;
using Mediation.Ownership.DutyRoster;
using Mediation.Ownership.Leaders;
using Mediation.PolicyStudio.Calendar;
using Mediation.PolicyStudio.Simulation;
using Mediation.Reports.Exports;

namespace Mediation.Web;

/// <summary>Every schedule of the system, one line each (cron expressions in UTC).</summary>
internal static class Clockwork
{
    public const string Timers = "due-timers";
    public const string Outbox = "outbox";
    public const string Deliveries = "deliveries";

    /// <summary>The rounds on which limits, effects and deliveries rest; each comes every ten seconds.</summary>
    public static readonly string[] Rounds = [Timers, Outbox, Deliveries];

    public static void Set(IRecurringJobManager jobs)
    {
        // These three only wake their worker: Hangfire's own workers are free for what is long.
        jobs.AddOrUpdate<TimerSignal>(Timers, timers => timers.Set(), "*/10 * * * * *");
        jobs.AddOrUpdate<OutboxSignal>(Outbox, outbox => outbox.Set(), "*/10 * * * * *");
        jobs.AddOrUpdate<DeliverySignal>(Deliveries, deliveries => deliveries.SetAll(), "*/10 * * * * *");
        jobs.AddOrUpdate<DailyAnchor>("anchor", anchor => anchor.RunAsync(CancellationToken.None), "0 5 * * * *");
        jobs.AddOrUpdate<IdempotencyPurge>("idempotency-purge", purge => purge.RunAsync(CancellationToken.None), "0 0 19 * * *");
        jobs.AddOrUpdate<AccountPurge>("account-purge", purge => purge.RunAsync(CancellationToken.None), "0 15 19 * * *");
        jobs.AddOrUpdate<DraftPurge>("draft-purge", purge => purge.RunAsync(CancellationToken.None), "0 20 19 * * *");
        jobs.AddOrUpdate<BurstWatch>("burst-watch", bursts => bursts.RunAsync(CancellationToken.None), "30 */5 * * * *");
        jobs.AddOrUpdate<Purge>("purge", purge => purge.RunAsync(CancellationToken.None), "0 30 19 * * *");
        jobs.AddOrUpdate<ExportPurge>("export-purge", purge => purge.RunAsync(CancellationToken.None), "0 45 19 * * *");
        jobs.AddOrUpdate<RosterWatch>("roster-watch", watch => watch.RunAsync(CancellationToken.None), "0 0 6 * * *");
        jobs.AddOrUpdate<LeaderWatch>("leader-watch", watch => watch.RunAsync(CancellationToken.None), "45 */5 * * * *");
        jobs.AddOrUpdate<SimulationPurge>("simulation-purge", purge => purge.RunAsync(CancellationToken.None), "0 50 19 * * *");
        jobs.AddOrUpdate<CalendarWatch>("calendar-watch", watch => watch.RunAsync(CancellationToken.None), "0 0 1 * * *");
    }
}
