namespace Mediation.Notifications.Domain;

/// <summary>A person who gets a copy, with what decides how.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">Display name.</param>
/// <param name="Email">Null without an address.</param>
/// <param name="Phone">E.164; null without a number.</param>
/// <param name="InsteadOfId">The absent person as whose deputy it is sent to this one; else null.</param>
/// <param name="IsAway">Absent: it is in the inbox for the return, and nowhere else.</param>
/// <param name="Settings">What the person chose; null for who never chose anything.</param>
/// <param name="Muted">Kinds that the person does not want to be disturbed by.</param>
public sealed record Addressee(
    Guid UserId,
    string Name,
    string? Email,
    string? Phone,
    Guid? InsteadOfId,
    bool IsAway,
    NotificationSettings? Settings,
    IReadOnlyCollection<string> Muted
)
{
    public string Language => Settings?.Language ?? TextCatalog.Chinese;

    public QuietHours? Quiet => Settings is { QuietFrom: { } from, QuietUntil: { } until } ? new QuietHours(from, until) : null;

    public bool HasMuted(string kind) => Muted.Contains(kind);

    /// <summary>Whether the person can be reached by a channel and wants to be; what nobody may miss asks for no wish.</summary>
    public bool Takes(NotificationChannel channel, NotificationUrgency urgency) =>
        channel switch
        {
            NotificationChannel.Email => Email is not null && (urgency >= NotificationUrgency.Important || Settings?.ByEmail != false),
            NotificationChannel.Sms or NotificationChannel.Voice => Phone is not null && (urgency >= NotificationUrgency.Important || Settings?.BySms != false),
            _ => false,
        };

    /// <summary>The address that a channel uses, as others may see it.</summary>
    public string? MaskedAddress(NotificationChannel channel) =>
        channel switch
        {
            NotificationChannel.Email => Email is null ? null : Masking.Email(Email),
            NotificationChannel.Sms or NotificationChannel.Voice => Phone is null ? null : Masking.Phone(Phone),
            _ => null,
        };
}
