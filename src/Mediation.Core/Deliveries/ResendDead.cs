namespace Mediation.Core.Deliveries;

/// <summary>
/// Has everything sent again that was given up at a destination, the oldest first, such as after a wrong setting refused it all. Each is a
/// <see cref="ResendDelivery"/> of its own in the history.
/// </summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class ResendDead(MediationDbContext db, TimeProvider clock) : UseCase<ResendDead.Input, ResendDead.Result>, IHaveRoute
{
    /// <summary>In one save; for more it is asked again.</summary>
    public const int Most = 200;

    public sealed record Input(Guid DestinationId) : IInput<Result>;

    /// <param name="Resent">How many are sent again.</param>
    /// <param name="Left">How many are still given up.</param>
    public sealed record Result(int Resent, int Left);

    /// <exception cref="BusinessException"><c>Core:DestinationNotFound</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var destination = await db.Set<DeliveryDestination>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == input.DestinationId, ct)
            ?? throw DeliveryErrors.DestinationNotFound();
        var dead = db.Set<Delivery>().Where(d => d.Destination == destination.Key && d.State == DeliveryState.Dead);
        var count = await dead.CountAsync(ct);
        var resent = await dead.OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).Take(Most).ToListAsync(ct);
        foreach (var delivery in resent)
        {
            delivery.Resend(clock.GetUtcNow());
        }

        return new Result(resent.Count, Math.Max(0, count - resent.Count));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("delivery-destinations/{id:guid}/resends", async (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id), http.IdempotencyKey(), ct))
        );
}
