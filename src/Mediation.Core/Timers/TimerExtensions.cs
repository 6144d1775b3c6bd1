namespace Mediation.Core.Timers;

/// <summary>What use cases do with timers.</summary>
public static class TimerExtensions
{
    /// <summary>Cancels the timers of this kind that still wait for this subject.</summary>
    public static async Task CancelTimersAsync(this MediationDbContext db, Guid subjectId, string kind, CancellationToken ct)
    {
        foreach (var timer in await db.Set<DueTimer>().Where(t => t.SubjectId == subjectId && t.Kind == kind && t.State == TimerState.Waiting).ToListAsync(ct))
        {
            timer.Cancel();
        }
    }
}
