namespace Mediation.Core.UseCases;

/// <summary>
/// Deletes the oldest idempotency records that are past their retention, one batch in one transaction, by the index on their instant. A key that
/// comes back after that is a new request.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeIdempotencyRecords(MediationDbContext db, IdempotencyRetention retention, TimeProvider clock)
    : UseCase<PurgeIdempotencyRecords.Input, int>
{
    /// <param name="Batch">Records at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 1000) : IInput<int>;

    /// <returns>How many were deleted; fewer than a batch when no more are past their retention.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-retention.Days);
        var old = db.Set<IdempotencyRecord>().Where(r => r.At < limit);
        var oldest = old.OrderBy(r => r.At);
        var last = await oldest.Skip(input.Batch - 1).Select(r => (DateTimeOffset?)r.At).FirstOrDefaultAsync(ct);
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        return await (last is { } at ? old.Where(r => r.At <= at) : old).ExecuteDeleteAsync(ct);
    }
}
