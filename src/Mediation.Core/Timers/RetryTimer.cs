namespace Mediation.Core.Timers;

/// <summary>Has a timer that failed tried at once: after its cause is gone. It enters the history.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class RetryTimer(MediationDbContext db, TimeProvider clock) : UseCase<RetryTimer.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version that the operator looked at; null when not said.</param>
    public sealed record Input(Guid TimerId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var timer = await db.OperatedAsync<DueTimer>(input.TimerId, input.Version, TimerErrors.NotFound, TimerErrors.ChangedSince, ct);
        timer.Retry(clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("timers/{id:guid}/retries", (input, id) => input with { TimerId = id });
}
