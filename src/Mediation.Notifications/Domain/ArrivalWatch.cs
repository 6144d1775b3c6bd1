namespace Mediation.Notifications.Domain;

/// <summary>
/// When somebody asks whether a notification has arrived, while it may still be tried for days: the unit has to know before a limit is over, and of what a
/// ladder counts by the hour at once.
/// </summary>
public static class ArrivalWatch
{
    /// <summary>Of what is urgent.</summary>
    public static readonly TimeSpan Urgent = TimeSpan.FromMinutes(30);

    /// <summary>Of what is important; and so long before a limit somebody can still go there. Of less time that remains half of it.</summary>
    public static readonly TimeSpan Important = TimeSpan.FromHours(24);

    /// <param name="urgency">Of the notification.</param>
    /// <param name="deliverBy">The end of a limit before which it has to be delivered; null where there is none.</param>
    /// <param name="now">When it is addressed.</param>
    /// <returns>Null where nobody asks: it is known when it is given up.</returns>
    public static DateTimeOffset? Of(NotificationUrgency urgency, DateTimeOffset? deliverBy, DateTimeOffset now)
    {
        DateTimeOffset? byUrgency = urgency switch
        {
            NotificationUrgency.Urgent => now + Urgent,
            NotificationUrgency.Important => now + Important,
            _ => null,
        };
        DateTimeOffset? byLimit = deliverBy is { } limit && limit > now ? BeforeLimit(limit, now) : null;
        return byUrgency is { } one && byLimit is { } other && other < one ? other : byUrgency ?? byLimit;
    }

    private static DateTimeOffset BeforeLimit(DateTimeOffset limit, DateTimeOffset now) =>
        limit - Important > now + Urgent ? limit - Important : now + ((limit - now) / 2);
}
