namespace Mediation.Core.Outbox;

/// <summary>Has an effect that failed tried at once, with its tries begun anew: after its cause is gone. It enters the history.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class RetryEffect(MediationDbContext db, TimeProvider clock) : UseCase<RetryEffect.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version that the operator looked at; null when not said.</param>
    public sealed record Input(Guid MessageId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var message = await db.OperatedAsync<OutboxMessage>(input.MessageId, input.Version, OutboxErrors.NotFound, OutboxErrors.ChangedSince, ct);
        message.Retry(clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("failed-effects/{id:guid}/retries", (input, id) => input with { MessageId = id });
}
