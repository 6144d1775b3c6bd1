using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mediation.Notifications.Data;

/// <summary>Tables of this module, in the schema <c>notifications</c>.</summary>
internal sealed class NotificationModel
    : IEntityTypeConfiguration<Notification>,
        IEntityTypeConfiguration<NotificationCopy>,
        IEntityTypeConfiguration<NotificationSettings>,
        IEntityTypeConfiguration<MutedKind>
{
    private const string Schema = "notifications";
    private const string OwnChoice = "a person's own choice of how to be disturbed; which copies were made by it is marked";

    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notification", Schema);
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Kind).HasMaxLength(Notification.LongestKind);
        builder.Property(n => n.Subject).HasMaxLength(Notification.LongestSubject);
        builder.Property(n => n.Href).HasMaxLength(Notification.LongestHref);
        builder.Property(n => n.Role).HasMaxLength(40);
        builder.Property(n => n.UnitPath).IsUnitPath();
        builder.HasMany(n => n.Copies).WithOne().HasForeignKey(c => c.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(n => n.Copies).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(n => n.IsUnderWay);
        builder.Ignore(n => n.MayStillArrive);
        builder.Ignore(n => n.HasReachedSomebody);
        builder.Ignore(n => n.GoesOutside);
        builder.HasIndex(n => new { n.CaseId, n.CreatedAt });
    }

    public void Configure(EntityTypeBuilder<NotificationCopy> builder)
    {
        builder.ToTable("notification_copy", Schema);
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Kind).HasMaxLength(Notification.LongestKind);
        builder.Property(c => c.State).IsConcurrencyToken();
        builder.Property(c => c.Language).HasMaxLength(10);
        builder.Property(c => c.MaskedAddress).HasMaxLength(NotificationCopy.LongestAddress);
        builder.Property(c => c.UnitPath).IsUnitPath();
        builder.Property(c => c.TextSha256).HasMaxLength(64);
        builder.Property(c => c.PrintedSha256).HasMaxLength(64);
        builder.Property(c => c.PrintedDocument).HasMaxLength(NotificationCopy.LongestDocument);
        builder.Property(c => c.Error).HasMaxLength(60);
        builder.Property(c => c.Tracking).HasMaxLength(NotificationCopy.LongestTracking);
        builder.Property(c => c.DiscardReason).HasMaxLength(Letters.DiscardLetter.LongestReason);
        builder.Property(c => c.ReadAt).IsNotAudited("when its reader opened it: nothing rests on it");

        builder.Property(c => c.IsSettled).IsNotAudited("whether it was over before somebody opened it: nothing rests on it");

        builder.Ignore(c => c.IsWithheld);
        builder.Ignore(c => c.OpenedAt);
        builder.Ignore(c => c.IsPrintedLetter);
        builder.Property(c => c.IsReplaced).IsNotAudited("which of two messages an inbox lists: nothing rests on it");

        // The inbox, and how much of it is unread.
        builder.HasIndex(c => new
        {
            c.UserId,
            c.Channel,
            c.IsReplaced,
            c.CreatedAt,
        });
        builder.HasIndex(c => new
        {
            c.UserId,
            c.Channel,
            c.IsSilent,
            c.ReadAt,
        });
        builder.HasIndex(c => new
        {
            c.UserId,
            c.Channel,
            c.IsSilent,
            c.CreatedAt,
        });

        // Letters for somebody to post them.
        builder.HasIndex(c => new
        {
            c.Channel,
            c.State,
            c.UnitPath,
            c.CreatedAt,
        });
        // What waits for a person, or for the complainant of a case.
        builder.HasIndex(c => new
        {
            c.State,
            c.UserId,
            c.CaseId,
        });
        builder.HasIndex(c => c.DeliveryId);
        builder.HasIndex(c => c.NotificationId);
    }

    public void Configure(EntityTypeBuilder<NotificationSettings> builder)
    {
        builder.ToTable("notification_settings", Schema).IsNotAudited(OwnChoice);
        builder.HasKey(s => s.UserId);
        builder.Property(s => s.UserId).ValueGeneratedNever();
        builder.Property(s => s.Language).HasMaxLength(10);
    }

    public void Configure(EntityTypeBuilder<MutedKind> builder)
    {
        builder.ToTable("muted_kind", Schema).IsNotAudited(OwnChoice);
        builder.HasKey(m => new { m.UserId, m.Kind });
        builder.Property(m => m.Kind).HasMaxLength(Notification.LongestKind);
    }
}
