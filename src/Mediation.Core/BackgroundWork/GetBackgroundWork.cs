namespace Mediation.Core.BackgroundWork;

/// <summary>State of the background work: what waits to be done or sent, what was given up, which timers are late. No case is named.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class GetBackgroundWork(MediationDbContext db, TimeProvider clock) : Query<GetBackgroundWork.Input, GetBackgroundWork.Result>
{
    /// <summary>Timers are checked every ten seconds; what is due longer than this is late.</summary>
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(1);

    public sealed record Input : IInput<Result>;

    /// <param name="Undelivered">Messages that wait, dead ones left out.</param>
    /// <param name="OldestSince">Since when the oldest of them waits.</param>
    /// <param name="Dead">Messages that were tried too often; an operator has to act.</param>
    /// <param name="LateTimers">Timers that should have fired.</param>
    /// <param name="FailedTimers">Timers of which at least one try failed.</param>
    /// <param name="Unsent">Deliveries that are to be sent.</param>
    /// <param name="OldestUnsentSince">Since when the oldest of them waits.</param>
    /// <param name="DeadDeliveries">Deliveries that are not tried any more; an operator has to act.</param>
    /// <param name="OldestDeadSince">When the oldest of them was made.</param>
    public sealed record Result(
        int Undelivered,
        DateTimeOffset? OldestSince,
        int Dead,
        int LateTimers,
        int FailedTimers,
        int Unsent,
        DateTimeOffset? OldestUnsentSince,
        int DeadDeliveries,
        DateTimeOffset? OldestDeadSince
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var late = clock.GetUtcNow() - LateAfter;
        var undelivered = db.Set<OutboxMessage>().Where(m => m.DeliveredAt == null);
        var waiting = db.Set<DueTimer>().Where(t => t.State == TimerState.Waiting);
        return new Result(
            await undelivered.CountAsync(m => m.DeadAt == null, ct),
            await undelivered.Where(m => m.DeadAt == null).OrderBy(m => m.CreatedAt).Select(m => (DateTimeOffset?)m.CreatedAt).FirstOrDefaultAsync(ct),
            await undelivered.CountAsync(m => m.DeadAt != null, ct),
            await waiting.CountAsync(t => t.DueAt < late, ct),
            await waiting.CountAsync(t => t.Failures > 0, ct),
            await db.Set<Delivery>().CountAsync(d => d.State == DeliveryState.Waiting, ct),
            await db.Set<Delivery>().Where(d => d.State == DeliveryState.Waiting).MinAsync(d => (DateTimeOffset?)d.CreatedAt, ct),
            await db.Set<Delivery>().CountAsync(d => d.State == DeliveryState.Dead, ct),
            await db.Set<Delivery>().Where(d => d.State == DeliveryState.Dead).MinAsync(d => (DateTimeOffset?)d.CreatedAt, ct)
        );
    }
}
