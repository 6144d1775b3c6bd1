namespace Mediation.Core.Data;

/// <summary>Takes what the aggregates of a context raised and lets the listeners act on it, until nothing new is raised.</summary>
internal static class RaisedEvents
{
    /// <summary>Listeners may raise further events; a chain longer than this is a loop.</summary>
    private const int LongestEventChain = 50;

    /// <returns>All that happened, in order. What a listener raised is an act of the system.</returns>
    /// <exception cref="InvalidOperationException">Events raise each other without end; it names them.</exception>
    public static async Task<List<PendingEvent>> NotifyAsync(MediationDbContext db, SaveServices? saving, CancellationToken ct)
    {
        List<PendingEvent> handled = [];
        for (var round = 0; round < LongestEventChain; round++)
        {
            db.ChangeTracker.DetectChanges();
            DomainEvent[] fresh = [.. db.ChangeTracker.Entries<AggregateRoot>().SelectMany(e => e.Entity.TakeRaised())];
            if (fresh.Length == 0)
            {
                return handled;
            }

            handled.AddRange(fresh.Select(one => new PendingEvent(one, BySystem: round > 0 || one is ISystemEvent)));
            foreach (var one in fresh)
            {
                await saving!.NotifyAsync(one, ct);
            }
        }

        throw new InvalidOperationException(
            $"Domain events raise each other without end: {string.Join(", ", handled.Select(h => h.Event.GetType().Name).Distinct(StringComparer.Ordinal))}."
        );
    }
}
