namespace Mediation.Notifications.Domain;

/// <summary>How a person wants to be told; who has none gets everything by every channel, in Chinese.</summary>
public sealed class NotificationSettings
{
    private NotificationSettings() { }

    public Guid UserId { get; private set; }

    /// <summary><c>zh-CN</c> or <c>en</c>: what is sent outside is in this language; the inbox is in that of the page.</summary>
    public string Language { get; private set; } = TextCatalog.Chinese;

    public bool ByEmail { get; private set; } = true;

    /// <summary>Text messages and calls.</summary>
    public bool BySms { get; private set; } = true;

    /// <summary>Own quiet hours; null where those of the bank hold.</summary>
    public TimeOnly? QuietFrom { get; private set; }

    public TimeOnly? QuietUntil { get; private set; }

    public static NotificationSettings For(Guid userId) => new() { UserId = userId };

    public void Change(string language, bool byEmail, bool bySms, QuietHours? quiet) =>
        (Language, ByEmail, BySms, QuietFrom, QuietUntil) = (language, byEmail, bySms, quiet?.From, quiet?.Until);
}
