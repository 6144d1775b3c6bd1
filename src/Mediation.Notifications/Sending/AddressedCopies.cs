namespace Mediation.Notifications.Sending;

/// <summary>Gives a notification its copies: seals the words of each and has those go that may go now.</summary>
public sealed class AddressedCopies(MediationDbContext db, NotificationText words, CopySender sender)
{
    public async Task AddAsync(
        Notification notification,
        NotificationTemplate template,
        IEnumerable<NotificationCopy> made,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        foreach (var copy in made)
        {
            notification.Add(copy);
            db.Add(copy);
            copy.SealText(Sha256Of(copy, template, notification));
            await sender.SendOrWaitAsync(copy, now, ct);
        }
    }

    private string Sha256Of(NotificationCopy copy, NotificationTemplate template, Notification notification)
    {
        var filled = words.Fill(template, notification.Subject, notification.Values(), copy.Language);
        return HistorySeal.HashOf(
            copy.Id,
            copy.Channel is NotificationChannel.Sms or NotificationChannel.Voice ? filled.Short : $"{filled.Title}\n{filled.Text}"
        );
    }
}
