namespace Mediation.Notifications.Timers;

/// <summary>Sends what waited for a person or a complainant: all of one channel in one message.</summary>
public sealed class SendWaiting(MediationDbContext db, CopySender copies, TimeProvider clock) : ITimerHandler
{
    public string Kind => CopySender.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var (subject, due) = (timer.SubjectId, timer.DueAt);
        var waiting = await db
            .NotificationCopies.Where(c => (c.UserId == subject || c.Id == subject) && c.State == CopyState.Waiting && c.SendFrom <= due)
            .Where(c => c.Channel != NotificationChannel.Letter)
            .OrderBy(c => c.CreatedAt)
            .ToListAsync(ct);
        foreach (var channel in waiting.GroupBy(c => c.Channel))
        {
            copies.Send([.. channel], clock.GetUtcNow());
        }
    }
}
