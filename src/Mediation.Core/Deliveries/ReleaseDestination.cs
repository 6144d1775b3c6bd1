namespace Mediation.Core.Deliveries;

/// <summary>Lets a destination be sent to again that was parked or that its breaker stopped; what waited there is due at once.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class ReleaseDestination(MediationDbContext db, TimeProvider clock) : UseCase<ReleaseDestination.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid DestinationId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var destination = await db.Set<DeliveryDestination>().SingleOrDefaultAsync(d => d.Id == input.DestinationId, ct)
            ?? throw DeliveryErrors.DestinationNotFound();
        destination.Release();
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        await Breaker.EndPausesAsync(db, destination.Key, clock.GetUtcNow(), ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("delivery-destinations/{id:guid}/releases", (input, id) => input with { DestinationId = id });
}
