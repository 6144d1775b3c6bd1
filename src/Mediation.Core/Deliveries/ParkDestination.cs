using FluentValidation;

namespace Mediation.Core.Deliveries;

/// <summary>Keeps back everything that goes to a destination, such as during its maintenance. What is on its way is not stopped.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class ParkDestination(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<ParkDestination.Input, Done>, IHaveRoute
{
    /// <param name="DestinationId">The destination.</param>
    /// <param name="Reason">Why; names no person.</param>
    public sealed record Input(Guid DestinationId, string? Reason = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required().AtMost(Delivery.LongestReason).Readable().OneLine();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var destination = await db.Set<DeliveryDestination>().SingleOrDefaultAsync(d => d.Id == input.DestinationId, ct)
            ?? throw DeliveryErrors.DestinationNotFound();
        destination.Park(user.Id, input.Reason!.Trim(), clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("delivery-destinations/{id:guid}/parkings", (input, id) => input with { DestinationId = id });
}
