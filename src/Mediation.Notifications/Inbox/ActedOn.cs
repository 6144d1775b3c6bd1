namespace Mediation.Notifications.Inbox;

/// <summary>Whoever acted on a message has read it, by whatever page.</summary>
public static class ActedOn
{
    /// <summary>Marks messages of a person about a case as read, in the save of what the person did.</summary>
    /// <param name="db">The save.</param>
    /// <param name="personId">Who acted; null where it is done, or a newer message says more, so that nobody has to read it any more.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What asked for that act.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="about">Only messages of which a value says this, such as the id of a measure; null for all.</param>
    public static async Task ReadActedOnAsync(
        this MediationDbContext db,
        Guid? personId,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        DateTimeOffset now,
        CancellationToken ct,
        Guid? about = null
    )
    {
        var unread = await (
            from copy in db.NotificationCopies
            join notification in db.Notifications on copy.NotificationId equals notification.Id
            where
                (personId == null ? copy.UserId != null : copy.UserId == personId)
                && copy.Channel == NotificationChannel.InApp
                && !copy.IsSilent
                && copy.ReadAt == null
            where copy.CaseId == caseId && kinds.Contains(copy.Kind)
            select new { Copy = copy, notification.Facts }
        ).ToListAsync(ct);
        foreach (var one in unread.Where(u => about is null || Notification.ReadValues(u.Facts).Values.Any(v => v.Text == $"{about}")))
        {
            one.Copy.Read(now);
        }
    }
}
