using Mediation.Core.Outbox;

namespace Mediation.Notifications.Listeners;

/// <summary>An operator decided that nobody is sought any more who could be notified: that is shown on the case, and the unit above is told.</summary>
public sealed class SkippedNotification(MediationDbContext db, TemplateReader templates, PassUp passUp, TimeProvider clock) : IDomainEventHandler<EffectSkipped>
{
    public async Task HandleAsync(EffectSkipped happened, CancellationToken ct)
    {
        if (happened.Kind != Notifier.Effect)
        {
            return;
        }

        var id = (await db.Set<OutboxMessage>().FindAsync([happened.MessageId], ct))!.Read<Guid>();
        var notification = await db.Notifications.SingleAsync(n => n.Id == id, ct);
        if (notification.State == NotificationState.Waiting)
        {
            var now = clock.GetUtcNow();
            var (template, version) = await templates.ShownAsync(notification.Kind, now, ct);
            notification.BecomeUndeliverable(version, now);
            await passUp.NotifyAsync(notification, notification.PersonId, template.Urgency, ct);
        }
    }
}
