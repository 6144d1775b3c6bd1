using Microsoft.Extensions.Logging;

namespace Mediation.Core.Timers;

/// <summary>Finds what is due and fires each in a scope of its own; a failure is counted on the row and tried again later.</summary>
public sealed partial class DueTimers(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DueTimers> log)
{
    private const int Batch = 200;

    /// <returns>How many fired.</returns>
    public async Task<int> FireAsync(CancellationToken ct)
    {
        var fired = 0;
        foreach (var id in await DueAsync(ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            try
            {
                fired += await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new FireTimer.Input(id), ct: ct) ? 1 : 0;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                TimerFailed(id, fault);
                await CountFailureAsync(id, fault, ct);
            }
        }

        return fired;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MediationDbContext>()
            .Set<DueTimer>()
            .AsNoTracking()
            .Where(t => t.State == TimerState.Waiting && t.NextTryAt <= now)
            .OrderBy(t => t.NextTryAt)
            .Select(t => t.Id)
            .Take(Batch)
            .ToListAsync(ct);
    }

    private async Task CountFailureAsync(Guid id, Exception fault, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (await db.Set<DueTimer>().SingleOrDefaultAsync(t => t.Id == id && t.State == TimerState.Waiting, ct) is { } timer)
        {
            timer.Failed(fault.GetType().Name + ": " + fault.Message, clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }
    }

    [LoggerMessage(LogLevel.Error, "Timer {TimerId} failed")]
    private partial void TimerFailed(Guid timerId, Exception fault);
}
