using Mediation.Core.Outbox;

namespace Mediation.Notifications.Sending;

/// <summary>The one line by which use cases, listeners and timers have somebody told.</summary>
public static class Notifier
{
    /// <summary>Kind of the effect that addresses a notification.</summary>
    internal const string Effect = "notification";

    /// <summary>Has somebody told once this save is committed.</summary>
    /// <param name="db">The save of the reason.</param>
    /// <param name="draft">Who is told what.</param>
    /// <param name="now">When it happened.</param>
    public static void Notify(this MediationDbContext db, NotificationDraft draft, DateTimeOffset now)
    {
        var notification = Notification.Of(draft, now);
        db.Add(notification);

        // A lane of its own: one that cannot be addressed holds up nobody else's.
        db.Add(OutboxMessage.Of(Effect, notification.CaseId, notification.Id, now, lane: notification.Id));
    }
}
