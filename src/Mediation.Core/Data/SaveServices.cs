using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Data;

/// <summary>What the save needs from outside the context: who acts, the clock, the listeners, and the signals to outbox and sender.</summary>
public sealed class SaveServices(
    IServiceProvider scope,
    CurrentUser user,
    TimeProvider clock,
    OutboxSignal outbox,
    DeliverySignal deliveries,
    AccountCache accounts,
    PolicyCache policies,
    AuditKey key
)
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

        foreach (var destination in DestinationsWithWork(db))
        {
            deliveries.Set(destination);
        }

        if (db.ChangeTracker.Entries().Any(e => e.Entity is MediationUser or IdentityUserRole<Guid> or OrganisationUnit or IAccountRow))
        {
            accounts.Clear();
        }

        if (db.ChangeTracker.Entries<PolicyDocument>().Any())
        {
            policies.Forget();
        }
    }

    /// <summary>Where something may be sent now that could not before this save.</summary>
    private IEnumerable<string> DestinationsWithWork(MediationDbContext db) =>
        db
            .ChangeTracker.Entries<Delivery>()
            .Select(d => d.Entity)
            .Where(d => d.State == DeliveryState.Skipped || (d.State == DeliveryState.Waiting && d.NextTryAt <= Now))
            .Select(d => d.Destination)
            .Concat(db.ChangeTracker.Entries<DeliveryDestination>().Where(d => !d.Entity.IsParked).Select(d => d.Entity.Key))
            .Distinct(StringComparer.Ordinal);

    private async Task NotifyEachAsync<TEvent>(TEvent happened, CancellationToken ct)
        where TEvent : DomainEvent
    {
        foreach (var listener in scope.GetServices<IDomainEventHandler<TEvent>>())
        {
            await listener.HandleAsync(happened, ct);
        }
    }
}
