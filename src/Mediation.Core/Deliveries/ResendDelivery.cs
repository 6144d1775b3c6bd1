namespace Mediation.Core.Deliveries;

/// <summary>
/// Has a delivery sent at once: one that waits for its next attempt, is dead or was skipped, or once more one that was sent. Its pauses begin anew, and its
/// attempts are counted on; its receiver knows it by its id. That it was resent enters the history.
/// </summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class ResendDelivery(MediationDbContext db, TimeProvider clock) : UseCase<ResendDelivery.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version that the operator looked at: of two who resend it at once one is refused; null when not said.</param>
    public sealed record Input(Guid DeliveryId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var delivery = await db.OperatedAsync<Delivery>(input.DeliveryId, input.Version, DeliveryErrors.NotFound, DeliveryErrors.ChangedSince, ct);
        delivery.Resend(clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("deliveries/{id:guid}/resends", (input, id) => input with { DeliveryId = id });
}
