namespace Mediation.Core.Timers;

/// <summary>Fires what is due, the longest due first.</summary>
public sealed class DueTimerRunner(DueRowRunner rows)
{
    /// <returns>How many fired.</returns>
    public async Task<int> FireAsync(CancellationToken ct)
    {
        var (_, fired) = await rows.RunAsync<DueTimer>(Due, id => new FireTimer.Input(id), ct);
        return fired;
    }

    internal static IQueryable<DueTimer> Due(IQueryable<DueTimer> timers, DateTimeOffset now) =>
        timers.Where(t => t.State == TimerState.Waiting && t.NextTryAt <= now && (t.ClaimedUntil == null || t.ClaimedUntil <= now)).OrderBy(t => t.NextTryAt);
}
