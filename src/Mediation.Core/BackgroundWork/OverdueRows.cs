namespace Mediation.Core.BackgroundWork;

/// <summary>Timers and messages that should have been done.</summary>
public static class OverdueRows
{
    /// <summary>What waits in a backlog fell due within so many days; it bounds what is read.</summary>
    private static readonly TimeSpan LongestBacklog = TimeSpan.FromDays(30);

    /// <param name="db">The database.</param>
    /// <param name="now">When.</param>
    /// <param name="longest">How long a row may be due.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>A message that waits for an earlier one of its case is not due.</returns>
    public static async Task<Backlog> FindAsync(MediationDbContext db, DateTimeOffset now, TimeSpan longest, CancellationToken ct)
    {
        var before = now - longest;
        var (timers, messages) = (db.Set<DueTimer>().AsNoTracking(), db.Set<OutboxMessage>().AsNoTracking());
        var lateTimer = await DueTimerRunner.Due(timers, before).AnyAsync(ct);
        var lateMessage = await OutboxDispatcher.FirstOfEachLane(messages, before).AnyAsync(ct);
        var recent = now - LongestBacklog;
        var stands =
            (lateTimer && !await timers.AnyAsync(t => t.State == TimerState.Fired && t.DueAt > recent && t.EndedAt > before && t.EndedAt <= now, ct))
            || (lateMessage && !await messages.AnyAsync(m => m.DeliveredAt > before && m.DeliveredAt <= now, ct));
        return stands ? Backlog.Standing
            : lateTimer || lateMessage ? Backlog.WorkedOn
            : Backlog.None;
    }
}
