using FluentValidation;

namespace Mediation.Core.Timers;

/// <summary>Decides that a reminder which failed does not fire. Who and why stands on it; the history has it, too.</summary>
[RequiresPermission(CorePermissions.ManageDeliveries)]
public sealed class SkipTimer(MediationDbContext db, IEnumerable<ITimerHandler> handlers, CurrentUser user, TimeProvider clock)
    : UseCase<SkipTimer.Input, Done>,
        IHaveRoute
{
    /// <param name="Reason">Why it does not fire; names no person.</param>
    /// <param name="Version">Version that the operator looked at; null when not said.</param>
    public sealed record Input(Guid TimerId, string? Reason = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Required().AtMost(DueTimer.LongestReason).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var timer = await db.OperatedAsync<DueTimer>(input.TimerId, input.Version, TimerErrors.NotFound, TimerErrors.ChangedSince, ct);
        if (!handlers.Any(h => h.Kind == timer.Kind && h.IsReminder))
        {
            throw TimerErrors.Needed();
        }

        timer.Skip(user.Id, input.Reason!.Trim(), clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("timers/{id:guid}/skips", (input, id) => input with { TimerId = id });
}
