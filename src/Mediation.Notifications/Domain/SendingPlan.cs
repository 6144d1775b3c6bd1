namespace Mediation.Notifications.Domain;

/// <summary>By which channels, and from when on, somebody who signs in gets a notification.</summary>
public static class SendingPlan
{
    /// <param name="template">The kind, with its urgency and channels.</param>
    /// <param name="who">What the person chose.</param>
    /// <param name="rules">What holds for all.</param>
    /// <param name="deliverBy">The end of a limit before which it has to be delivered; null where there is none.</param>
    /// <param name="now">When it is addressed.</param>
    /// <param name="institution">Gives local hours.</param>
    public static IReadOnlyList<PlannedCopy> Of(
        NotificationTemplate template,
        Addressee who,
        SendingRules rules,
        DateTimeOffset? deliverBy,
        DateTimeOffset now,
        InstitutionTime institution
    )
    {
        var isMuted = who.HasMuted(template.Kind) && template.Urgency < NotificationUrgency.Important;
        List<PlannedCopy> copies = [new(NotificationChannel.InApp, now, IsSilent: isMuted)];
        if (isMuted || who.IsAway || template.Urgency == NotificationUrgency.Low)
        {
            return copies;
        }

        foreach (var channel in template.Channels.Where(channel => who.Takes(channel, template.Urgency)))
        {
            copies.Add(
                new(channel, SendFrom(channel, template.Urgency, who.Quiet ?? new(rules.QuietFrom, rules.QuietUntil), rules, deliverBy, now, institution))
            );
        }

        return copies;
    }

    /// <summary>
    /// What is urgent goes at once; nothing else in quiet hours, unless their end is too late for its limit; and an ordinary e-mail waits for others.
    /// </summary>
    public static DateTimeOffset SendFrom(
        NotificationChannel channel,
        NotificationUrgency urgency,
        QuietHours quiet,
        SendingRules rules,
        DateTimeOffset? deliverBy,
        DateTimeOffset now,
        InstitutionTime institution
    ) =>
        urgency == NotificationUrgency.Urgent
            ? now
            : quiet.NextAllowed(
                channel == NotificationChannel.Email && urgency < NotificationUrgency.Important ? now.AddMinutes(rules.BundleMinutes) : now,
                deliverBy,
                now,
                institution
            );
}

/// <summary>A copy that is to be made.</summary>
/// <param name="Channel">By which it goes.</param>
/// <param name="SendFrom">Not before.</param>
/// <param name="IsSilent">Whether it counts as read from the beginning.</param>
public sealed record PlannedCopy(NotificationChannel Channel, DateTimeOffset SendFrom, bool IsSilent = false);
