namespace Mediation.Core.Timers;

/// <summary>Fires one due timer: its effect and the change to Fired are one save. A timer that is no longer waiting is left alone.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FireTimer(MediationDbContext db, IEnumerable<ITimerHandler> handlers, TimeProvider clock) : UseCase<FireTimer.Input, bool>
{
    public sealed record Input(Guid TimerId) : IInput<bool>;

    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var timer = await db.Set<DueTimer>().SingleAsync(t => t.Id == input.TimerId, ct);
        if (!timer.IsWaiting)
        {
            return false;
        }

        timer.Fire(clock.GetUtcNow());
        await handlers.Single(h => h.Kind == timer.Kind).FireAsync(timer, ct);
        return true;
    }
}
