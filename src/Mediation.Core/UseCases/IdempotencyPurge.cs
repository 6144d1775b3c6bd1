namespace Mediation.Core.UseCases;

/// <summary>Runs <see cref="PurgeIdempotencyRecords"/> batch by batch until nothing is past its retention.</summary>
public sealed class IdempotencyPurge(IServiceScopeFactory scopes)
{
    /// <returns>How many records were deleted.</returns>
    public Task<int> RunAsync(CancellationToken ct)
    {
        PurgeIdempotencyRecords.Input input = new();
        return SystemRuns.InBatchesAsync(input.Batch, () => scopes.RunAsSystemAsync(input, ct));
    }
}
