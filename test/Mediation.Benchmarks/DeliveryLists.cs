using Mediation.Core.Anchors;
using Mediation.Core.BackgroundWork;
using Mediation.Core.Data;
using Mediation.Core.Deliveries;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Core.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>What the operator's page asks, over so many deliveries of which a tenth wait; limit: the case with none.</summary>
internal static class DeliveryLists
{
    private const int Count = 100_000;
    private const int Batch = 5_000;
    private const int Rounds = 20;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        foreach (var count in cases.Length > 0 ? cases.Prepend(0) : [0, Count])
        {
            await using var bank = await Bank.OpenAsync();
            var now = TimeProvider.System.GetUtcNow();
            await WriteAsync(bank, count, now);
            var middle = new InstantPageKey(now.AddSeconds(-count / 2), Guid.Empty).ToString();
            await PrintAsync(bank, "deliveries-list-newest", count, new ListDeliveries.Input());
            await PrintAsync(bank, "deliveries-list-middle", count, new ListDeliveries.Input(After: middle));
            await PrintAsync(bank, "deliveries-list-sent-middle", count, new ListDeliveries.Input(State: DeliveryState.Sent, After: middle));
            await PrintAsync(bank, "deliveries-list-waiting", count, new ListDeliveries.Input("body-3", DeliveryState.Waiting));
            await PrintAsync(bank, "deliveries-destinations", count, new ListDestinations.Input());
            await PrintAsync(bank, "deliveries-counts", count, new GetBackgroundWork.Input());
        }
    }

    /// <summary>The middle one of some rounds.</summary>
    private static async Task PrintAsync<TResult>(Bank bank, string name, int count, IInput<TResult> input)
    {
        List<double> rounds = [];
        for (var i = 0; i < Rounds; i++)
        {
            await using var scope = bank.App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var clock = Stopwatch.StartNew();
            await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
            rounds.Add(clock.Elapsed.TotalMilliseconds);
        }

        Figures.Print(name, count, rounds.Order().ElementAt(Rounds / 2), "ms");
    }

    /// <summary>One a second into the past; many in one save.</summary>
    private static async Task WriteAsync(Bank bank, int count, DateTimeOffset now)
    {
        for (var from = 0; from < count; from += Batch)
        {
            await using var scope = bank.App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            for (var i = from; i < Math.Min(count, from + Batch); i++)
            {
                if (i < 8)
                {
                    db.Add(DeliveryDestination.Of($"body-{i}"));
                }

                // Each is a case of its own; no case, so that no history is written a hundred thousand times.
                db.Deliver(
                    AnchorChannel.Name,
                    $"body-{i % 8}",
                    Mediation.Core.History.HistoryChains.Institution,
                    new AnchorChannel.Payload("x"),
                    now.AddSeconds(-i),
                    Guid.CreateVersion7()
                );
            }

            await db.SaveChangesAsync();
            var waiting = now.AddSeconds(-count / 10);
            await db.Set<Delivery>()
                .Where(d => d.State == DeliveryState.Waiting && d.CreatedAt < waiting)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Sent));
        }
    }
}
