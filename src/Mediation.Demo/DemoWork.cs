using Mediation.Core.Deliveries;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;

namespace Mediation.Demo;

/// <summary>
/// What the bank's program does by itself between the acts of people: timers, effects and deliveries, each at the instant at which it falls due, so that
/// a message of the year was sent, held back by night or skipped as on that day.
/// </summary>
public sealed class DemoWork(IServiceProvider services, IMovedClock clock)
{
    private const string Timers = "timers";
    private const string Effects = "effects";
    private const string Deliveries = "deliveries";

    /// <summary>Until when the due rows of each kind are done, but for what waits for an earlier one of its lane.</summary>
    private readonly Dictionary<string, DateTimeOffset> done = new(StringComparer.Ordinal);

    /// <summary>Does what is due now and what falls due until <paramref name="end"/>, and moves the clock there.</summary>
    public async Task DoUntilAsync(DateTimeOffset end, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested && await NextAsync(ct) is { } next && next.At <= end)
        {
            clock.MoveTo(next.At);
            await DoDueAsync(next.Kind, ct);
            done[next.Kind] = clock.GetUtcNow();
        }

        clock.MoveTo(end);
    }

    private Task<int> DoDueAsync(string kind, CancellationToken ct) =>
        kind switch
        {
            Timers => services.GetRequiredService<DueTimerRunner>().FireAsync(ct),
            Effects => services.GetRequiredService<OutboxDispatcher>().DispatchAsync(ct),
            _ => services.GetRequiredService<DeliverySender>().SendDueAsync(ct),
        };

    private async Task<Due?> NextAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var (timers, effects, deliveries) = (done.GetValueOrDefault(Timers), done.GetValueOrDefault(Effects), done.GetValueOrDefault(Deliveries));
        var found = await db.Set<DueTimer>()
            .Where(t => t.State == TimerState.Waiting && t.NextTryAt > timers)
            .Select(t => new { At = t.NextTryAt, Kind = Timers })
            .Concat(
                db.Set<OutboxMessage>()
                    .Where(m => m.DeliveredAt == null && m.DeadAt == null && m.NextTryAt > effects)
                    .Select(m => new { At = m.NextTryAt, Kind = Effects })
            )
            .Concat(
                db.Set<Delivery>()
                    .Where(d => d.State == DeliveryState.Waiting && d.NextTryAt > deliveries)
                    .Select(d => new { At = d.NextTryAt, Kind = Deliveries })
            )
            .OrderBy(d => d.At)
            .FirstOrDefaultAsync(ct);
        return found is null ? null : new Due(found.At, found.Kind);
    }

    private sealed record Due(DateTimeOffset At, string Kind);
}
