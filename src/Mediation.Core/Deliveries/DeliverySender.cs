namespace Mediation.Core.Deliveries;

/// <summary>
/// Sends deliveries: ordered within a lane, parallel between lanes and destinations. Several nodes may run it on one database; each delivery is leased
/// by one of them.
/// </summary>
public sealed class DeliverySender(IServiceScopeFactory scopes, DeliveryAttempts attempts, DeliveryOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DestinationQueue> queues = new(StringComparer.Ordinal);

    /// <summary>Begins to send what is due, and waits for no receiver.</summary>
    /// <param name="destinations">Where to look; all destinations when null.</param>
    /// <param name="ct">Ends the leasing; what is on its way is sent and recorded.</param>
    public async Task StartAsync(IReadOnlyCollection<string>? destinations, CancellationToken ct)
    {
        foreach (var destination in destinations ?? await DueDestinationsAsync(ct))
        {
            _ = QueueOf(destination).Wake(ct);
        }
    }

    /// <summary>Sends what is due, and what becomes due by it, to the end.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        var sent = await Task.WhenAll((await DueDestinationsAsync(ct)).Select(destination => QueueOf(destination).Wake(ct)));
        return sent.Sum();
    }

    /// <summary>Waits for what is on its way.</summary>
    public Task FinishAsync(CancellationToken ct) => Task.WhenAll(queues.Values.Select(q => q.Running)).WaitAsync(ct);

    private DestinationQueue QueueOf(string destination) => queues.GetOrAdd(destination, key => new DestinationQueue(key, attempts, options.AtOnce));

    private async Task<List<string>> DueDestinationsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var deliveries = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<Delivery>().AsNoTracking();
        return await DeliveryLanes.Due(deliveries, clock.GetUtcNow()).Select(d => d.Destination).Distinct().ToListAsync(ct);
    }
}
