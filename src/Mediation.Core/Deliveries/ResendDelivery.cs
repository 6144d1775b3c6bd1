using FluentValidation;

namespace Mediation.Core.Deliveries;

/// <summary>
/// Has a delivery sent at once: one that waits for its next attempt, is dead or was skipped, or once more one that was sent. Its pauses begin anew, and its
/// attempts are counted on; its receiver knows it by its id. That it was resent enters the history.
/// </summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class ResendDelivery(MediationDbContext db, TimeProvider clock) : UseCase<ResendDelivery.Input, Done>, IHaveRoute
{
    /// <param name="Reason">Why something that was sent already is sent once more; its receiver gets it twice. No person; else left out.</param>
    /// <param name="Version">Version that the operator looked at: of two who resend it at once one is refused; null when not said.</param>
    public sealed record Input(Guid DeliveryId, int? Version = null, string? Reason = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).AtMost(Delivery.LongestReason).Readable().OneLine();
    }

    /// <exception cref="BusinessException">
    /// <c>Core:DeliveryNotFound</c>, <c>Core:DeliveryBeingSent</c>, <c>Core:DeliveryAlreadyDue</c>, <c>Core:DeliveryChangedSince</c>;
    /// <c>Core:DeliveryResendReason</c> beside <c>reason</c>.
    /// </exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var delivery = await db.OperatedAsync<Delivery>(input.DeliveryId, input.Version, DeliveryErrors.NotFound, DeliveryErrors.ChangedSince, ct);
        var reason = string.IsNullOrWhiteSpace(input.Reason) ? null : input.Reason.Trim();
        if (delivery.State == DeliveryState.Sent && reason is null)
        {
            throw InvalidInputException.Of("reason", "Core:DeliveryResendReason");
        }

        delivery.Resend(clock.GetUtcNow(), reason);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("deliveries/{id:guid}/resends", (input, id) => input with { DeliveryId = id });
}
