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
        foreach (var one in await UnreadAsync(db, caseId, kinds, personId, about?.ToString(), ct))
        {
            one.Read(now);
        }
    }

    /// <summary>What messages about a case say is over: nobody has to read them any more, in the save that ended it.</summary>
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
        foreach (var one in await UnreadAsync(db, caseId, kinds, personId: null, about, ct))
        {
            one.Settle(now);
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

    /// <summary>Takes messages about a case out of every inbox, in the save of a newer one that says all of them.</summary>
    /// <param name="db">The save.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What the newer one is.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task ReplaceOlderAsync(this MediationDbContext db, Guid caseId, string kind, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var older in await db.CopiesOf(caseId, [kind]).Where(c => !c.Copy.IsReplaced).ToListAsync(ct))
        {
            older.Copy.Replace(now);
        }
    }

    private static async Task<IEnumerable<NotificationCopy>> UnreadAsync(
        MediationDbContext db,
        Guid caseId,
        IReadOnlyCollection<string> kinds,
        Guid? personId,
        string? about,
        CancellationToken ct
    )
    {
        var unread = await db.CopiesOf(caseId, kinds)
            .Where(u => (personId == null ? u.Copy.UserId != null : u.Copy.UserId == personId) && !u.Copy.IsSilent && u.Copy.ReadAt == null)
            .ToListAsync(ct);
        return unread.Where(u => about is null || Notification.ReadValues(u.Facts).Values.Any(v => v.Text == about)).Select(u => u.Copy);
    }

    /// <summary>Found by the case of the notification, which has the index.</summary>
    private static IQueryable<CopyOfCase> CopiesOf(this MediationDbContext db, Guid caseId, IReadOnlyCollection<string> kinds) =>
        from notification in db.Notifications
        where notification.CaseId == caseId && kinds.Contains(notification.Kind)
        join copy in db.NotificationCopies on notification.Id equals copy.NotificationId
        where copy.Channel == NotificationChannel.InApp
        select new CopyOfCase { Copy = copy, Facts = notification.Facts };

    private sealed class CopyOfCase
    {
        public required NotificationCopy Copy { get; init; }

        public required string Facts { get; init; }
    }
}
