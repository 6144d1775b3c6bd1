namespace Mediation.Core.Purging;

/// <summary>Deletes the oldest delivered outbox messages that are past their retention, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeMessages(MediationDbContext db, Retention retention, TimeProvider clock) : UseCase<PurgeMessages.Input, int>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<int>;

    /// <returns>How many are deleted; fewer than a batch when no more are past their retention.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-retention.MessageDays);
        var old = await db.Set<OutboxMessage>().Where(m => m.DeliveredAt < limit).OrderBy(m => m.DeliveredAt).Take(input.Batch).ToListAsync(ct);
        db.RemoveRange(old);
        return old.Count;
    }
}
