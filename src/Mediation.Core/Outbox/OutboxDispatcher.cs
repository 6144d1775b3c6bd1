using Microsoft.Extensions.Logging;

namespace Mediation.Core.Outbox;

/// <summary>
/// Delivers what is due, oldest first, each case in its own order: while an earlier message of a case waits for its next try or is
/// dead, the later ones wait too. Other cases are not held up.
/// </summary>
public sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const int Batch = 200;

    /// <returns>How many were delivered.</returns>
    public async Task<int> DispatchAsync(CancellationToken ct)
    {
        var delivered = 0;
        for (var heads = await HeadsAsync(ct); heads.Count > 0; heads = await HeadsAsync(ct))
        {
            foreach (var id in heads)
            {
                delivered += await DeliverAsync(id, ct) ? 1 : 0;
            }
        }

        return delivered;
    }

    /// <summary>The first undelivered message of each case, where it is due. One that failed has a later try set, so the rounds come to an end.</summary>
    private async Task<List<Guid>> HeadsAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var undelivered = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<OutboxMessage>().AsNoTracking().Where(m => m.DeliveredAt == null);
        return await undelivered
            .Where(m => m.DeadAt == null && m.NextTryAt <= now)
            .Where(m =>
                !undelivered.Any(earlier =>
                    earlier.CaseId == m.CaseId && (earlier.CreatedAt < m.CreatedAt || (earlier.CreatedAt == m.CreatedAt && earlier.Id < m.Id))
                )
            )
            .OrderBy(m => m.CreatedAt)
            .ThenBy(m => m.Id)
            .Take(Batch)
            .Select(m => m.Id)
            .ToListAsync(ct);
    }

    private async Task<bool> DeliverAsync(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new DeliverMessage.Input(id), ct: ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            DeliveryFailed(id, fault);
            await CountFailureAsync(id, fault, ct);
            return false;
        }
    }

    private async Task CountFailureAsync(Guid id, Exception fault, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (await db.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == id && m.DeliveredAt == null, ct) is { } message)
        {
            message.Failed(fault.GetType().Name + ": " + fault.Message, clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
        }
    }

    [LoggerMessage(LogLevel.Error, "Outbox message {MessageId} was not delivered")]
    private partial void DeliveryFailed(Guid messageId, Exception fault);
}
