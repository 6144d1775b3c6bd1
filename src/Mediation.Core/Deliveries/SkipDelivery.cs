using FluentValidation;

namespace Mediation.Core.Deliveries;

/// <summary>Decides that a delivery is not sent, so that the later ones of its lane are. Who and why stands on it; the history has it, too.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class SkipDelivery(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<SkipDelivery.Input, Done>, IHaveRoute
{
    /// <param name="DeliveryId">The delivery.</param>
    /// <param name="Reason">Why it is not sent; names no person.</param>
    /// <param name="Version">Version that the operator looked at; null when not said.</param>
    public sealed record Input(Guid DeliveryId, string? Reason = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required().AtMost(Delivery.LongestReason).Readable().OneLine();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var delivery = await db.OperatedAsync<Delivery>(input.DeliveryId, input.Version, DeliveryErrors.NotFound, DeliveryErrors.ChangedSince, ct);
        delivery.Skip(user.Id, input.Reason!.Trim(), clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("deliveries/{id:guid}/skips", (input, id) => input with { DeliveryId = id });
}
