using FluentValidation;

namespace Mediation.Core.Outbox;

/// <summary>
/// Decides that an effect which failed is not done, so that the later ones of its lane are. Who and why stands on it; the history has it, too.
/// </summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class SkipEffect(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<SkipEffect.Input, Done>, IHaveRoute
{
    /// <param name="Reason">Why it is not done; names no person.</param>
    /// <param name="Version">Version that the operator looked at; null when not said.</param>
    public sealed record Input(Guid MessageId, string? Reason = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required().AtMost(OutboxMessage.LongestReason).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var message = await db.OperatedAsync<OutboxMessage>(input.MessageId, input.Version, OutboxErrors.NotFound, OutboxErrors.ChangedSince, ct);
        message.Skip(user.Id, input.Reason!.Trim(), clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("failed-effects/{id:guid}/skips", (input, id) => input with { MessageId = id });
}
