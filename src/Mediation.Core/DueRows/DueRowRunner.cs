using Microsoft.Extensions.Logging;

namespace Mediation.Core.DueRows;

/// <summary>
/// Runs due rows one after the other, each through its use case as the system, in a scope of its own. A failure is counted on its row and tried
/// again later; it does not stop the others.
/// </summary>
public sealed partial class DueRowRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DueRowRunner> log)
{
    private const int Batch = 200;
    private const int Attempts = 10;

    /// <param name="due">The waiting rows of which the next try is due at an instant, first ones first.</param>
    /// <param name="run">Input of the use case that does a row and marks it done; it answers whether it did something.</param>
    /// <param name="ct">Ends between two rows.</param>
    /// <returns>How many rows were due, at most a batch of 200, and how many of them were done.</returns>
    public async Task<(int Due, int Done)> RunAsync<TRow>(
        Func<IQueryable<TRow>, DateTimeOffset, IQueryable<TRow>> due,
        Func<Guid, IInput<bool>> run,
        CancellationToken ct
    )
        where TRow : class, IRetriedRow
    {
        var ids = await DueAsync(due, ct);
        var done = 0;
        foreach (var id in ids)
        {
            done += await RunAsync<TRow>(id, run(id), ct) ? 1 : 0;
        }

        return (ids.Count, done);
    }

    private async Task<List<Guid>> DueAsync<TRow>(Func<IQueryable<TRow>, DateTimeOffset, IQueryable<TRow>> due, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<TRow>().AsNoTracking();
        return await due(rows, clock.GetUtcNow()).Take(Batch).Select(r => r.Id).ToListAsync(ct);
    }

    private async Task<bool> RunAsync<TRow>(Guid id, IInput<bool> input, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            RowFailed(typeof(TRow).Name, id, fault);
            await CountFailureAsync<TRow>(id, fault, ct);
            return false;
        }
    }

    private async Task CountFailureAsync<TRow>(Guid id, Exception fault, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            try
            {
                if (await db.FindAsync<TRow>([id], ct) is { IsWaiting: true } row)
                {
                    row.Failed(Backoff.ErrorOf(fault), clock.GetUtcNow());
                    await db.SaveChangesAsync(ct);
                }

                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Somebody works on the case; its history takes one entry after the other.
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Row} {RowId} failed and will be tried again")]
    private partial void RowFailed(string row, Guid rowId, Exception fault);
}
