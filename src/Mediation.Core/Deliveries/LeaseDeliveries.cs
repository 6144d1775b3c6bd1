namespace Mediation.Core.Deliveries;

/// <summary>
/// Leases the next deliveries to a destination, by one conditional update: of two senders that try the same rows each gets those that the other did
/// not. A destination that is parked or whose breaker is open has none.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class LeaseDeliveries(MediationDbContext db, IEnumerable<IDeliveryChannel> channels, DeliveryOptions options, TimeProvider clock)
    : UseCase<LeaseDeliveries.Input, LeaseDeliveries.Result>
{
    /// <summary>Another sender may take all that was found, again and again; the next round comes soon enough.</summary>
    private const int Tries = 3;

    /// <param name="Destination">Key of the destination.</param>
    /// <param name="Most">How many at most.</param>
    public sealed record Input(string Destination, int Most) : IInput<Result>;

    /// <param name="Claim">The lease that they stand under.</param>
    /// <param name="Deliveries">What is to be sent now; each of another lane.</param>
    /// <param name="WasLetThrough">Whether it is the one attempt that a half-open breaker lets through.</param>
    public sealed record Result(Guid Claim, IReadOnlyList<Delivery> Deliveries, bool WasLetThrough = false);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var destination = await db.Set<DeliveryDestination>().AsNoTracking().SingleOrDefaultAsync(d => d.Key == input.Destination, ct)
            ?? db.Add(DeliveryDestination.Of(input.Destination)).Entity;
        Result none = new(Guid.Empty, []);
        if (!destination.MaySend(now))
        {
            return none;
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var due = DeliveryLanes.DueHeads(db.Set<Delivery>().AsNoTracking(), input.Destination, now);

            // The one that may try is one that has failed least: what always fails does not keep the destination closed.
            var heads = await (
                destination.IsBroken ? due.OrderBy(d => d.Attempts).ThenBy(d => d.CreatedAt).ThenBy(d => d.Id).Take(1) : due.Take(input.Most)
            ).ToListAsync(ct);
            if (heads.Count == 0)
            {
                return none;
            }

            _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
            if (destination.IsBroken && !await Breaker.TryPassAsync(db, input.Destination, now, LeaseOf(heads), ct))
            {
                return none;
            }

            var claim = Guid.CreateVersion7();
            if (await LeaseAsync(heads, claim, now, ct) is { Count: > 0 } leased)
            {
                return new Result(claim, leased, destination.IsBroken);
            }

            if (destination.IsBroken)
            {
                // The attempt that the breaker let through is for whoever has something to send.
                await db.Database.CurrentTransaction!.RollbackAsync(ct);
                return none;
            }
        }

        return none;
    }

    private async Task<List<Delivery>> LeaseAsync(List<Delivery> heads, Guid claim, DateTimeOffset now, CancellationToken ct)
    {
        var ids = heads.ConvertAll(d => d.Id);
        var until = now + LeaseOf(heads);
        var count = await DeliveryLanes
            .Due(db.Set<Delivery>().Where(d => ids.Contains(d.Id)), now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(d => d.ClaimedBy, claim).SetProperty(d => d.ClaimedUntil, until).SetProperty(d => d.Attempts, d => d.Attempts + 1),
                ct
            );
        if (count == heads.Count || count == 0)
        {
            return count == 0 ? [] : heads;
        }

        var ours = await db.Set<Delivery>().Where(d => ids.Contains(d.Id) && d.ClaimedBy == claim).Select(d => d.Id).ToListAsync(ct);
        return heads.FindAll(d => ours.Contains(d.Id));
    }

    /// <summary>As long as the slowest of their channels may take.</summary>
    private TimeSpan LeaseOf(List<Delivery> heads) =>
        channels
            .Where(c => heads.Exists(d => d.Kind == c.Kind))
            .Select(c => c.LongestSend is { } limit ? DeliveryOptions.LeaseOf(limit) : options.Lease)
            .DefaultIfEmpty(options.Lease)
            .Max();
}
