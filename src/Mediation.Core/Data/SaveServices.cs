using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Data;

/// <summary>What the save needs from outside the context: who acts, the clock, the listeners, and the signal to the outbox.</summary>
public sealed class SaveServices(IServiceProvider scope, CurrentUser user, TimeProvider clock, OutboxSignal outbox, AccountCache accounts, AuditKey key)
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Notifiers = [];

    public CurrentUser User => user;

    public AuditKey Key => key;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Dates entries of histories.</summary>
    public CaseTime CaseTime => scope.GetRequiredService<CaseTime>();

    public Task NotifyAsync(DomainEvent happened, CancellationToken ct) =>
        (Task)
            Notifiers
                .GetOrAdd(happened.GetType(), type =>
                    typeof(SaveServices).GetMethod(nameof(NotifyEachAsync), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type)
                )
                .Invoke(this, [happened, ct])!;

    public void AfterCommit(MediationDbContext db)
    {
        if (db.ChangeTracker.Entries<OutboxMessage>().Any(m => m.Entity.IsWaiting))
        {
            outbox.Set();
        }

        if (db.ChangeTracker.Entries().Any(e => e.Entity is MediationUser or IdentityUserRole<Guid> or OrganisationUnit or IAccountRow))
        {
            accounts.Clear();
        }
    }

    private async Task NotifyEachAsync<TEvent>(TEvent happened, CancellationToken ct)
        where TEvent : DomainEvent
    {
        foreach (var listener in scope.GetServices<IDomainEventHandler<TEvent>>())
        {
            await listener.HandleAsync(happened, ct);
        }
    }
}
