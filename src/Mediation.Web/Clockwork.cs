using Hangfire;
using Mediation.Accounts.SecurityLog;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;

namespace Mediation.Web;

/// <summary>Every schedule of the system, one line each (cron expressions in UTC).</summary>
internal static class Clockwork
{
    public static void Set(IRecurringJobManager jobs)
    {
        jobs.AddOrUpdate<DueTimerRunner>("due-timers", timers => timers.FireAsync(CancellationToken.None), "*/10 * * * * *");
        jobs.AddOrUpdate<OutboxDispatcher>("outbox", outbox => outbox.DispatchAsync(CancellationToken.None), "*/10 * * * * *");
        jobs.AddOrUpdate<IdempotencyPurge>("idempotency-purge", purge => purge.RunAsync(CancellationToken.None), "0 0 19 * * *");
        jobs.AddOrUpdate<AccountPurge>("account-purge", purge => purge.RunAsync(CancellationToken.None), "0 15 19 * * *");
    }
}
