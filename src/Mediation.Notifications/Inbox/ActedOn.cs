namespace Mediation.Notifications.Inbox;

/// <summary>Whoever acted on a message has read it, by whatever page; what is over has to be read by nobody.</summary>
public static class ActedOn
{
    /// <summary>Marks messages of a person about a case as read, in the save of what the person did.</summary>
    /// <param name="db">The save.</param>
    /// <param name="personId">Who acted.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What asked for that act.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="about">Only messages of which a value says this, such as the id of a measure; null for all.</param>
    public static async Task ReadActedOnAsync(
        this MediationDbContext db,
        Guid personId,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        DateTimeOffset now,
        CancellationToken ct,
        Guid? about = null
    )
    {
        foreach (var one in await OpenAsync(db, caseId, kinds, personId, about?.ToString(), ct))
        {
            if (one.Channel == NotificationChannel.InApp)
            {
                one.Read(now);
            }
            else
            {
                one.Skip(NotificationCopy.Overtaken);
            }
        }
    }

    /// <summary>
    /// What messages about a case say is over: nobody has to read them any more, and what is not sent yet is not sent, in the save that ended it.
    /// </summary>
    /// <param name="db">The save.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What is over.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="about">Only messages of which a value says this, such as the id of a measure; null for all.</param>
    public static async Task SettleAsync(
        this MediationDbContext db,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        DateTimeOffset now,
        CancellationToken ct,
        string? about = null
    )
    {
        foreach (var one in await OpenAsync(db, caseId, kinds, personId: null, about, ct))
        {
            if (one.Channel == NotificationChannel.InApp)
            {
                one.Settle(now);
            }
            else
            {
                one.Skip(NotificationCopy.Overtaken);
            }
        }

        // Of what is still to be addressed nobody is told any more.
        var unaddressed = await db
            .Notifications.Where(n => n.CaseId == caseId && kinds.Contains(n.Kind) && n.State == NotificationState.Waiting)
            .ToListAsync(ct);
        foreach (var one in unaddressed.Where(n => about is null || Notification.ReadValues(n.Facts).Values.Any(v => v.Text == about)))
        {
            one.Overtake();
        }
    }

    /// <summary>What a complainant was to be told about a case no longer holds: what has not left is not sent, in the save that says so.</summary>
    /// <param name="db">The save.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What no longer holds.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="about">Only messages of which a value is this, such as the id of a session; null for all.</param>
    /// <returns>What is not sent any more, or was under way; the oldest first.</returns>
    public static async Task<IReadOnlyList<Notification>> OvertakeAsync(
        this MediationDbContext db,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        CancellationToken ct,
        object? about = null
    )
    {
        var notices = await db
            .Notifications.Include(n => n.Copies)
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && kinds.Contains(n.Kind))
            .ToListAsync(ct);
        var wanted = about is null ? null : NotificationValue.Of(about);
        var overtaken = notices
            .Where(n => n.MayStillArrive && (wanted is null || Notification.ReadValues(n.Facts).Values.Contains(wanted)))
            .OrderBy(n => n.CreatedAt)
            .ToList();
        overtaken.ForEach(n => n.Overtake());
        return overtaken;
    }

    /// <summary>Takes messages about a case out of every inbox, in the save of a newer one that says all of them.</summary>
    /// <param name="db">The save.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What the newer one is.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="subject">Only messages about this number, where a case has several; null for all.</param>
    /// <param name="about">Only messages of which a value is this, such as the duty that is late; null for all.</param>
    public static async Task ReplaceOlderAsync(
        this MediationDbContext db,
        Guid caseId,
        string kind,
        DateTimeOffset now,
        CancellationToken ct,
        string? subject = null,
        object? about = null
    )
    {
        var wanted = about is null ? null : NotificationValue.Of(about);
        var listed = await db.CopiesOf(caseId, [kind])
            .Where(c => c.Copy.Channel == NotificationChannel.InApp && !c.Copy.IsReplaced && (subject == null || c.Subject == subject))
            .ToListAsync(ct);
        foreach (var older in listed.Where(c => wanted is null || Notification.ReadValues(c.Facts).Values.Contains(wanted)))
        {
            older.Copy.Replace(now);
        }
    }

    /// <summary>Copies for people, not for the complainant, that are unread in an inbox or not sent yet outside it.</summary>
    private static async Task<IEnumerable<NotificationCopy>> OpenAsync(
        MediationDbContext db,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        Guid? personId,
        string? about,
        CancellationToken ct
    )
    {
        var open = await db.CopiesOf(caseId, kinds)
            .Where(u => personId == null ? u.Copy.UserId != null : u.Copy.UserId == personId)
            .Where(u =>
                u.Copy.Channel == NotificationChannel.InApp
                    ? !u.Copy.IsSilent && u.Copy.ReadAt == null
                    : u.Copy.State == CopyState.Waiting || u.Copy.State == CopyState.Sending
            )
            .ToListAsync(ct);
        return open.Where(u => about is null || Notification.ReadValues(u.Facts).Values.Any(v => v.Text == about)).Select(u => u.Copy);
    }

    /// <summary>Found by the case of the notification, which has the index.</summary>
    private static IQueryable<CopyOfCase> CopiesOf(this MediationDbContext db, Guid caseId, IReadOnlyCollection<string> kinds) =>
        from notification in db.Notifications
        where notification.CaseId == caseId && kinds.Contains(notification.Kind)
        join copy in db.NotificationCopies on notification.Id equals copy.NotificationId
        select new CopyOfCase
        {
            Copy = copy,
            Subject = notification.Subject,
            Facts = notification.Facts,
        };

    private sealed class CopyOfCase
    {
        public required NotificationCopy Copy { get; init; }

        public required string Subject { get; init; }

        public required string Facts { get; init; }
    }
}
