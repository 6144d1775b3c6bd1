namespace Mediation.Core.Deliveries;

/// <summary>Where deliveries go, with what waits there and what stops it.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class ListDestinations(MediationDbContext db, TimeProvider clock) : Query<ListDestinations.Input, ListDestinations.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Waiting">Deliveries that are to be sent.</param>
    /// <param name="OldestSince">Since when the oldest of them waits.</param>
    /// <param name="Dead">Deliveries that are not tried any more.</param>
    /// <param name="ParkedAt">Since when everything is kept back; null when it is not.</param>
    /// <param name="IsBroken">Whether its breaker is open or half open.</param>
    /// <param name="OpenUntil">Until when the breaker lets nothing through; null when it does.</param>
    public sealed record Row(
        Guid Id,
        string Key,
        int Waiting,
        DateTimeOffset? OldestSince,
        int Dead,
        DateTimeOffset? ParkedAt,
        string? ParkedBy,
        string? ParkReason,
        int FailuresInARow,
        bool IsBroken,
        DateTimeOffset? OpenUntil
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var destinations = await db.Set<DeliveryDestination>().OrderBy(d => d.Key).ToListAsync(ct);
        var open = await db.Set<Delivery>()
            .Where(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Dead)
            .GroupBy(d => new { d.Destination, d.State })
            .Select(g => new
            {
                g.Key.Destination,
                g.Key.State,
                Count = g.Count(),
                Since = g.Min(d => d.CreatedAt),
            })
            .ToListAsync(ct);
        var people = destinations.Select(d => d.ParkedById).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return new Result([
            .. destinations.Select(d =>
            {
                var waiting = open.Find(o => o.Destination == d.Key && o.State == DeliveryState.Waiting);
                return new Row(
                    d.Id,
                    d.Key,
                    waiting?.Count ?? 0,
                    waiting?.Since,
                    open.Find(o => o.Destination == d.Key && o.State == DeliveryState.Dead)?.Count ?? 0,
                    d.ParkedAt,
                    d.ParkedById is { } by ? names.GetValueOrDefault(by) ?? $"{by}" : null,
                    d.ParkReason,
                    d.FailuresInARow,
                    d.IsBroken,
                    d.ClosedUntil(now)
                );
            }),
        ]);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("delivery-destinations", () => new Input());
}
