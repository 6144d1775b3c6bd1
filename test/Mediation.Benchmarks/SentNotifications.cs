using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Outbox;
using Mediation.Core.Security;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>
/// Notifications made a second, each in a save of its own as listeners make them, and addressed a second, until they lie in the inboxes; limit: the same
/// rows inserted by bare ADO.NET, one durable transaction each. They are about cases of their own, as in life: one case's history is written by one at a time.
/// </summary>
internal static class SentNotifications
{
    private const int Warm = 100;
    private const int Count = 1_000;
    private const int BareCount = 500;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        var dispatcher = bank.App.Services.GetRequiredService<OutboxDispatcher>();
        var people = await PeopleAsync(bank);
        await MakeAsync(bank, people, Warm);
        await AddressAsync(dispatcher);
        foreach (var count in cases.Length > 0 ? cases : [Count])
        {
            var clock = Stopwatch.StartNew();
            await MakeAsync(bank, people, count);
            Figures.Print("notifications-made", count, count / clock.Elapsed.TotalSeconds, "per second");
            var cpu = Environment.CpuUsage.TotalTime;
            clock.Restart();
            await AddressAsync(dispatcher);
            Figures.Print("notifications-addressed", count, count / clock.Elapsed.TotalSeconds, "per second");
            Figures.Print("notifications-addressed-cpu", count, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / count, "ms per notification");
        }

        Figures.Print("notifications-limit-ado", BareCount, await BareInserts.RunAsync<Notification>(bank, BareCount), "per second");
    }

    private static async Task<List<Guid>> PeopleAsync(Bank bank)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.Select(u => u.Id).ToListAsync();
    }

    private static async Task AddressAsync(OutboxDispatcher dispatcher)
    {
        while (await dispatcher.DispatchAsync(default) > 0) { }
    }

    private static async Task MakeAsync(Bank bank, List<Guid> people, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await using var scope = bank.App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            db.Notify(
                new NotificationDraft(
                    ComplaintNotices.Assigned,
                    Recipient.Person(people[i % people.Count]),
                    Guid.CreateVersion7(),
                    $"TS-2026-GZ-{i:000000}",
                    "/desk",
                    ("by", "王主任"),
                    ("decideBy", now)
                ),
                now
            );
            await db.SaveChangesAsync();
        }
    }
}
