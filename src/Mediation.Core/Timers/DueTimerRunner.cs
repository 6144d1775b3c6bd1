namespace Mediation.Core.Timers;

/// <summary>Fires what is due, the longest due first.</summary>
public sealed class DueTimerRunner(DueRowRunner rows)
{
    /// <remarks>Until nothing is due: what fell due at one minute of the morning is not left for later rounds. One that failed has a later next try.</remarks>
    /// <returns>How many fired.</returns>
    public async Task<int> FireAsync(CancellationToken ct)
    {
        var fired = 0;
        while (await rows.RunAsync<DueTimer>(Due, id => new FireTimer.Input(id), ct) is { Tried: > 0 } round)
        {
            fired += round.Done;
        }

        return fired;
    }

    internal static IQueryable<DueTimer> Due(IQueryable<DueTimer> timers, DateTimeOffset now) =>
        timers.Where(t => t.State == TimerState.Waiting && t.DueAt <= now).ToBeTried(now).Unleased(now).OrderBy(t => t.DueAt).ThenBy(t => t.Id);
}
