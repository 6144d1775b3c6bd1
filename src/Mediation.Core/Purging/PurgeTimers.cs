namespace Mediation.Core.Purging;

/// <summary>
/// Deletes the oldest fired or cancelled timers that are past their retention, one batch in one save. What an operator skipped stays, with the reason.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeTimers(MediationDbContext db, Retention retention, TimeProvider clock) : UseCase<PurgeTimers.Input, int>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<int>;

    /// <returns>How many are deleted; fewer than a batch when no more are past their retention.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-retention.TimerDays);
        var old = await db.Set<DueTimer>()
            .Where(t => (t.State == TimerState.Fired || t.State == TimerState.Cancelled) && t.DueAt < limit && t.NextTryAt < limit)
            .OrderBy(t => t.DueAt)
            .Take(input.Batch)
            .ToListAsync(ct);
        db.RemoveRange(old);
        return old.Count;
    }
}
