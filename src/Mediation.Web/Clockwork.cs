using Hangfire;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;

namespace Mediation.Web;

/// <summary>Every schedule of the house, one line each.</summary>
internal static class Clockwork
{
    public static void Set(IRecurringJobManager jobs)
    {
        jobs.AddOrUpdate<DueTimers>("due-timers", timers => timers.FireAsync(CancellationToken.None), "*/10 * * * * *");
        jobs.AddOrUpdate<OutboxDispatcher>("outbox", outbox => outbox.DispatchAsync(CancellationToken.None), "*/10 * * * * *");
    }
}
