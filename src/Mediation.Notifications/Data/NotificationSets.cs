namespace Mediation.Notifications.Data;

/// <summary>This module's tables on the one context.</summary>
public static class NotificationSets
{
    extension(MediationDbContext db)
    {
        public DbSet<Notification> Notifications => db.Set<Notification>();

        public DbSet<NotificationCopy> NotificationCopies => db.Set<NotificationCopy>();
    }
}
