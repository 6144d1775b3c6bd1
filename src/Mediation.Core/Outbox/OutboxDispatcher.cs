using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.Core.Outbox;

/// <summary>Delivers what waits, oldest first, each case in its own order: while one message of a case waits, the later ones do too.</summary>
public sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const int Batch = 200;

    /// <returns>How many were delivered.</returns>
    public async Task<int> DispatchAsync(CancellationToken ct)
    {
        var delivered = 0;
        HashSet<Guid> held = [];
        foreach (var (id, caseId, isDue) in await WaitingAsync(ct))
        {
            if (held.Contains(caseId))
            {
                continue;
            }

            if (!isDue || !await DeliverAsync(id, ct))
            {
                held.Add(caseId);
                continue;
            }

            delivered++;
        }

        return delivered;
    }

    private async Task<List<(Guid Id, Guid CaseId, bool IsDue)>> WaitingAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var waiting = await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.DeliveredAt == null && m.DeadAt == null)
            .OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Take(Batch)
            .Select(m => new { m.Id, m.CaseId, m.NextTryAt }).ToListAsync(ct);
        return [.. waiting.Select(m => (m.Id, m.CaseId, m.NextTryAt <= now))];
    }

    private async Task<bool> DeliverAsync(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        try
        {
            await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new DeliverMessage.Input(id), ct: ct);
            return true;
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
