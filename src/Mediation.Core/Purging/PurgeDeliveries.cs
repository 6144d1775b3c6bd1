namespace Mediation.Core.Purging;

/// <summary>Deletes the oldest sent or skipped deliveries that are past their retention, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeDeliveries(MediationDbContext db, Retention retention, TimeProvider clock) : UseCase<PurgeDeliveries.Input, int>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<int>;

    /// <returns>How many are deleted; fewer than a batch when no more are past their retention.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-retention.DeliveryDays);
        var deliveries = db.Set<Delivery>();
        var old = await deliveries.Where(d => d.State == DeliveryState.Sent && d.SentAt < limit).OrderBy(d => d.SentAt).Take(input.Batch).ToListAsync(ct);
        old.AddRange(
            await deliveries
                .Where(d => d.State == DeliveryState.Skipped && d.SkippedAt < limit)
                .OrderBy(d => d.SkippedAt)
                .Take(input.Batch - old.Count)
                .ToListAsync(ct)
        );
        db.RemoveRange(old);
        return old.Count;
    }
}
