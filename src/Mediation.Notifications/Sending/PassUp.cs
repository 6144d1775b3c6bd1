namespace Mediation.Notifications.Sending;

/// <summary>
/// Tells the supervisor of the unit that somebody could not be told: once for each notification, and never about such a message itself. Of a case
/// that is the unit of the case, else that of the person.
/// </summary>
public sealed class PassUp(MediationDbContext db, ICaseDirectory cases, TimeProvider clock)
{
    /// <param name="notification">What could not be delivered.</param>
    /// <param name="personId">To whom; null where nobody was found.</param>
    /// <param name="ct">Cancels.</param>
    public async Task NotifyAsync(Notification notification, Guid? personId, CancellationToken ct)
    {
        if (notification.Kind == OwnNotices.Undeliverable || notification.WasPassedUp)
        {
            return;
        }

        notification.PassUp();
        var location = await cases.FindLocationAsync(notification.CaseId, ct);
        db.Notify(
            new NotificationDraft(
                OwnNotices.Undeliverable,
                Recipient.InUnit(MediationRoles.Supervisor, location?.UnitPath ?? await UnitOfAsync(personId, ct) ?? Recipient.HeadOffice, personId),
                notification.CaseId,
                location?.Number ?? notification.Subject,
                location?.Href ?? notification.Href,
                ("to", await NameAsync(notification, personId, ct)),
                ("what", new NotificationWord($"Notification:{notification.Kind}"))
            ),
            clock.GetUtcNow()
        );
    }

    private async Task<string?> UnitOfAsync(Guid? personId, CancellationToken ct) =>
        await (
            from user in db.Users
            join unit in db.Set<OrganisationUnit>() on user.UnitId equals unit.Id
            where user.Id == personId
            select unit.Path
        ).SingleOrDefaultAsync(ct);

    /// <summary>The person, or that it was the complainant or the holder of a role.</summary>
    private async Task<object> NameAsync(Notification notification, Guid? personId, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == personId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) is { } name ? name
        : notification.To == RecipientKind.Complainant ? new NotificationWord("Notification:Complainant")
        : new NotificationWord($"Role:{notification.Role}");
}
