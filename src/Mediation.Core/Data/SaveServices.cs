namespace Mediation.Core.Data;

/// <summary>What the save needs from outside the context: who acts, the clock, the listeners, and whom to wake afterwards.</summary>
public sealed class SaveServices(IServiceProvider scope, CurrentUser user, TimeProvider clock, OutboxBell bell)
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Tellers = [];

    public CurrentUser User => user;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task TellAsync(DomainEvent happened, CancellationToken ct) =>
        (Task)Tellers.GetOrAdd(happened.GetType(), type => typeof(SaveServices).GetMethod(nameof(TellEachAsync), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type))
            .Invoke(this, [happened, ct])!;

    public void AfterCommit(MediationDbContext db)
    {
        if (db.ChangeTracker.Entries<OutboxMessage>().Any(m => m.Entity.IsWaiting))
        {
            bell.Ring();
        }
    }

    private async Task TellEachAsync<TEvent>(TEvent happened, CancellationToken ct)
        where TEvent : DomainEvent
    {
        foreach (var listener in scope.GetServices<IDomainEventHandler<TEvent>>())
        {
            await listener.HandleAsync(happened, ct);
        }
    }
}
