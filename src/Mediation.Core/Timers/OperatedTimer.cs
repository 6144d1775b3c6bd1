namespace Mediation.Core.Timers;

/// <summary>The timer that an operator acts on.</summary>
internal static class OperatedTimer
{
    /// <param name="db">The database.</param>
    /// <param name="id">The timer.</param>
    /// <param name="seen">Version that the operator looked at: of two who act at once one is refused; null when not said.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Core:TimerChangedSince</c>, or that there is none.</exception>
    public static async Task<DueTimer> OperatedTimerAsync(this MediationDbContext db, Guid id, int? seen, CancellationToken ct)
    {
        var timer = await db.Set<DueTimer>().SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw TimerErrors.NotFound();
        return seen is null || seen == timer.Version ? timer : throw TimerErrors.ChangedSince();
    }
}
