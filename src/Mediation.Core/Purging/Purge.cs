namespace Mediation.Core.Purging;

/// <summary>The daily purge of done messages, fired timers, sent deliveries and uploads of no case, batch by batch, by their <see cref="Retention"/>.</summary>
public sealed class Purge(IServiceScopeFactory scopes, FileStore store)
{
    private const int Batch = 200;

    /// <returns>How many rows were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var deleted = await SystemRuns.InBatchesAsync(Batch, () => scopes.RunAsSystemAsync(new PurgeMessages.Input(Batch), ct));
        deleted += await SystemRuns.InBatchesAsync(Batch, () => scopes.RunAsSystemAsync(new PurgeTimers.Input(Batch), ct));
        deleted += await SystemRuns.InBatchesAsync(Batch, () => scopes.RunAsSystemAsync(new PurgeDeliveries.Input(Batch), ct));
        return deleted + await SystemRuns.InBatchesAsync(Batch, () => PurgeUploadsAsync(ct));
    }

    /// <summary>The content goes after its rows, and only when no other row has the same.</summary>
    private async Task<int> PurgeUploadsAsync(CancellationToken ct)
    {
        var contents = await scopes.RunAsSystemAsync(new PurgeUploads.Input(Batch), ct);
        await using var scope = scopes.CreateAsyncScope();
        var files = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<StoredFile>();
        foreach (var sha256 in contents.Distinct(StringComparer.Ordinal))
        {
            if (!await files.AnyAsync(f => f.Sha256 == sha256, ct))
            {
                store.Discard(sha256);
            }
        }

        return contents.Count;
    }
}
