namespace Mediation.Core.BackgroundWork;

/// <summary>Timers and messages that should have been done.</summary>
public static class OverdueRows
{
    /// <param name="db">The database.</param>
    /// <param name="before">Instant before which they were due.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>Whether there is one. A message that waits for an earlier one of its case is not due.</returns>
    public static async Task<bool> AnyAsync(MediationDbContext db, DateTimeOffset before, CancellationToken ct) =>
        await DueTimerRunner.Due(db.Set<DueTimer>().AsNoTracking(), before).AnyAsync(ct)
        || await OutboxDispatcher.FirstOfEachLane(db.Set<OutboxMessage>().AsNoTracking(), before).AnyAsync(ct);
}
