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
        var told = db.ChangeTracker.Entries<Notification>().Where(n => n.State == EntityState.Added).Select(n => n.Entity);
        if (told.FirstOrDefault(n => n.Kind == notification.Kind && n.CaseId == notification.CaseId && n.Facts == notification.Facts) is { } first)
        {
            notification.Join(first);
        }

        db.Add(notification);

        // A lane for each act: one that cannot be addressed holds up no other act, and whoever is meant twice by one act is found already informed.
        db.Add(OutboxMessage.Of(Effect, notification.CaseId, notification.Id, now, lane: notification.ActId));
    }

    /// <summary>
    /// Keeps back what waits for a person about a case, in the save that keeps the person away from it; of what is under way the sending decides.
    /// </summary>
    public static async Task WithholdAsync(this MediationDbContext db, Guid personId, Guid caseId, CancellationToken ct)
    {
        var waiting = await db
            .NotificationCopies.Where(c => c.UserId == personId && c.Channel != NotificationChannel.InApp && c.CaseId == caseId)
            .Where(c => c.State == CopyState.Waiting)
            .ToListAsync(ct);
        foreach (var copy in waiting)
        {
            copy.Skip(NotificationCopy.Withheld);
        }
    }
}
