namespace Mediation.Notifications.Timers;

/// <summary>
/// Where nobody who was meant has been reached by now, outside the inbox or by reading it, the unit is told, once: it is still being tried, and somebody
/// may go there.
/// </summary>
public sealed class NotArrived(MediationDbContext db, TemplateReader templates, PassUp passUp) : ITimerHandler
{
    internal const string Timer = "notification-not-arrived";

    public string Kind => Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var notification = await db.Notifications.Include(n => n.Copies).SingleOrDefaultAsync(n => n.Id == timer.SubjectId, ct);

        // A newer one that says all of it is watched by itself, and what is over has to reach nobody.
        if (notification is { State: NotificationState.Addressed, HasReachedSomebody: false } && !notification.Copies.Any(c => c.IsReplaced || c.IsSettled))
        {
            var template = await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct);
            await passUp.NotifyAsync(notification, notification.PersonId, template.Urgency, ct, isStillTried: true);
        }
    }
}
