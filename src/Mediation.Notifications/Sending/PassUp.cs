namespace Mediation.Notifications.Sending;

/// <summary>Tells the unit above that something could not be delivered: once for each notification, and never about such a message itself.</summary>
public sealed class PassUp(MediationDbContext db, TimeProvider clock)
{
    public async Task NotifyAsync(Notification notification, CancellationToken ct)
    {
        if (notification.Kind == OwnNotices.Undeliverable || !notification.PassUp())
        {
            return;
        }

        var (path, name) = await PlaceAsync(notification, ct);
        db.Notify(
            new NotificationDraft(
                OwnNotices.Undeliverable,
                Recipient.InUnit(MediationRoles.Supervisor, path, notification.PersonId),
                notification.CaseId,
                notification.Subject,
                notification.Href,
                ("to", name),
                ("what", new NotificationWord($"Notification:{notification.Kind}"))
            ),
            clock.GetUtcNow()
        );
    }

    /// <summary>The unit whose supervisor sees to it, and whom it was for; of a complainant only that it was the complainant.</summary>
    private async Task<(string Path, object Name)> PlaceAsync(Notification notification, CancellationToken ct)
    {
        if (notification.PersonId is { } id)
        {
            var person = await db.Users.Where(u => u.Id == id).Select(u => new { u.DisplayName, u.UnitId }).SingleOrDefaultAsync(ct);
            var path = await db.Set<OrganisationUnit>().Where(u => u.Id == person!.UnitId).Select(u => u.Path).SingleOrDefaultAsync(ct);
            return (path ?? Recipient.HeadOffice, person?.DisplayName ?? string.Empty);
        }

        var copyOf = await db.NotificationCopies.Where(c => c.NotificationId == notification.Id).Select(c => c.UnitPath).FirstOrDefaultAsync(ct);
        return (
            notification.UnitPath ?? copyOf ?? Recipient.HeadOffice,
            notification.To == RecipientKind.Complainant ? new NotificationWord("Notification:Complainant") : new NotificationWord($"Role:{notification.Role}")
        );
    }
}
