namespace Mediation.Notifications.Timers;

/// <summary>
/// Sends what waits for a person, all of one channel in one message, or for the complainant of a case, each alone. Fired late, in quiet hours, it waits for
/// their end again, but for what that is too late for.
/// </summary>
public sealed class SendWaiting(
    MediationDbContext db,
    CopySender copies,
    HeldForAbsent absences,
    QuietHoursReader quietHours,
    InstitutionTime institution,
    TimeProvider clock
) : ITimerHandler
{
    /// <summary>The rest goes in the next message.</summary>
    private const int MostInOne = 50;

    public string Kind => CopySender.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var (subject, now) = (timer.SubjectId, clock.GetUtcNow().NotBefore(timer.DueAt));
        var isPerson = await db.Users.AnyAsync(u => u.Id == subject, ct);
        var waiting = await db
            .NotificationCopies.Where(c => c.State == CopyState.Waiting && c.Channel != NotificationChannel.Letter)
            .Where(isPerson ? c => c.UserId == subject : c => c.UserId == null && c.CaseId == subject)
            .OrderBy(c => c.CreatedAt)
            .ThenBy(c => c.Id)
            .ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return;
        }

        var quiet = await quietHours.OfAsync(subject, now, ct);
        var allowed = quiet.NextAllowed(now, institution);
        if (allowed > now)
        {
            db.Add(DueTimer.Set(CopySender.Timer, subject, timer.CaseId, allowed, timer.PolicyVersion));
            waiting = await NowOrNeverAsync(waiting, quiet, now, ct);
        }

        foreach (var channel in waiting.GroupBy(c => c.Channel))
        {
            foreach (var message in channel.Chunk(MostInOne))
            {
                copies.Send(message, now);
            }
        }

        await absences.InformDeputyAsync(subject, waiting, now, ct);
    }

    /// <summary>Those for whose limit the end of the quiet hours is too late.</summary>
    private async Task<List<NotificationCopy>> NowOrNeverAsync(List<NotificationCopy> waiting, QuietHours quiet, DateTimeOffset now, CancellationToken ct)
    {
        var ids = waiting.ConvertAll(c => c.NotificationId);
        var limits = await db.Notifications.Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.DeliverBy, ct);
        return waiting.FindAll(c => quiet.NextAllowed(now, limits[c.NotificationId], now, institution) == now);
    }
}
