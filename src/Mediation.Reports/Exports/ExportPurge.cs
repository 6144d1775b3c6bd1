using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Reports.Exports;

/// <summary>Deletes expired exports, called by the schedule; a content goes after its rows, and only when no other row has the same.</summary>
public sealed class ExportPurge(IServiceScopeFactory scopes, FileStore store)
{
    private const int Batch = 200;

    /// <returns>How many orders were deleted.</returns>
    public Task<int> RunAsync(CancellationToken ct) => SystemRuns.InBatchesAsync(Batch, () => PurgeAsync(ct));

    private async Task<int> PurgeAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var purged = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new PurgeExports.Input(Batch), ct: ct);
        var files = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<StoredFile>();
        foreach (var sha256 in purged.Contents.Distinct(StringComparer.Ordinal))
        {
            if (!await files.AnyAsync(f => f.Sha256 == sha256, ct))
            {
                store.Discard(sha256);
            }
        }

        return purged.Orders;
    }
}
