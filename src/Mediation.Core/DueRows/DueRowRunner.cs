using Microsoft.Extensions.Logging;

namespace Mediation.Core.DueRows;

/// <summary>
/// Runs due rows one after the other, each through its use case as the system, in a scope of its own. Each is leased before, by one conditional update:
/// of two runners one works on it. A failure is counted on its row and tried again later; it does not stop the others.
/// </summary>
public sealed partial class DueRowRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DueRowRunner> log, IWorkPermit? permit = null)
{
    private const int Batch = 200;
    private const int Attempts = 10;

    /// <summary>Longer than the longest run; what was killed in the act is run again after it.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <param name="due">The waiting rows of which the next try is due at an instant, first ones first.</param>
    /// <param name="run">Input of the use case that does a row and marks it done; it answers whether it did something.</param>
    /// <param name="ct">Ends between two rows.</param>
    /// <returns>
    /// How many rows were tried, at most a batch of 200, and how many of them were done. It is asked before each whether this node may still work: a backlog
    /// lasts for long.
    /// </returns>
    public async Task<(int Tried, int Done)> RunAsync<TRow>(
        Func<IQueryable<TRow>, DateTimeOffset, IQueryable<TRow>> due,
        Func<Guid, IInput<bool>> run,
        CancellationToken ct
    )
        where TRow : class, IRetriedRow
    {
        var (tried, done) = (0, 0);
        foreach (var id in await MayWorkAsync(ct) ? await DueAsync(due, ct) : [])
        {
            if (!await MayWorkAsync(ct))
            {
                break;
            }

            var claim = Guid.CreateVersion7();
            tried++;
            done += await LeaseAsync<TRow>(id, claim, ct) && await RunAsync<TRow>(id, claim, run(id), ct) ? 1 : 0;
        }

        return (tried, done);
    }

    private async Task<bool> MayWorkAsync(CancellationToken ct) => permit is null || await permit.MayWorkAsync(ct);

    private async Task<List<Guid>> DueAsync<TRow>(Func<IQueryable<TRow>, DateTimeOffset, IQueryable<TRow>> due, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<TRow>().AsNoTracking();
        return await due(rows, clock.GetUtcNow()).Take(Batch).Select(r => r.Id).ToListAsync(ct);
    }

    /// <returns>False when another runner was faster: it works on the row, or failed and left it a pause.</returns>
    private async Task<bool> LeaseAsync<TRow>(Guid id, Guid claim, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var until = now + Lease;
        return await scope
                .ServiceProvider.GetRequiredService<MediationDbContext>()
                .Set<TRow>()
                .Where(r => r.Id == id)
                .ToBeTried(now)
                .Unleased(now)
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.ClaimedBy, claim).SetProperty(r => r.ClaimedUntil, until), ct) == 1;
    }

    private async Task<bool> RunAsync<TRow>(Guid id, Guid claim, IInput<bool> input, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            RowFailed(typeof(TRow).Name, id, fault);
            await CountFailureAsync<TRow>(id, claim, fault, ct);
            return false;
        }
    }

    /// <remarks>What cannot be counted is tried again when its lease ends; the rows after it are not held up.</remarks>
    private async Task CountFailureAsync<TRow>(Guid id, Guid claim, Exception fault, CancellationToken ct)
        where TRow : class, IRetriedRow
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            try
            {
                if (await db.FindAsync<TRow>([id], ct) is { IsWaiting: true } row && row.ClaimedBy == claim)
                {
                    row.Failed(Backoff.ErrorOf(fault), clock.GetUtcNow());
                    await db.SaveChangesAsync(ct);
                }

                return;
            }
            catch (Exception again) when (!ct.IsCancellationRequested)
            {
                // Mostly somebody works on the case: its history takes one entry after the other.
                if (attempt == Attempts)
                {
                    FailureNotCounted(typeof(TRow).Name, id, again);
                    return;
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Row} {RowId} failed and will be tried again")]
    private partial void RowFailed(string row, Guid rowId, Exception fault);

    [LoggerMessage(LogLevel.Error, "That {Row} {RowId} failed was not recorded; it is tried again when its lease ends")]
    private partial void FailureNotCounted(string row, Guid rowId, Exception fault);
}
