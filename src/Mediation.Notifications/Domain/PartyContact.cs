namespace Mediation.Notifications.Domain;

/// <summary>Where the complainant of a case can be reached; read when it is needed, never kept with a notification.</summary>
/// <param name="Name">The name as a letter is addressed.</param>
/// <param name="Phone">E.164; null without one.</param>
/// <param name="IsMobile">Whether the telephone takes text messages.</param>
/// <param name="Address">Postal address; null without one.</param>
/// <param name="UnitPath">Unit whose people post letters to them.</param>
public sealed record PartyContact(string? Name, string? Phone, bool IsMobile, string? Address, string UnitPath)
{
    /// <summary>The channel that suits: a text message, else a call, else a letter; null where nothing is known.</summary>
    public NotificationChannel? Channel =>
        Phone is not null
            ? IsMobile
                ? NotificationChannel.Sms
                : NotificationChannel.Voice
            : Address is not null
                ? NotificationChannel.Letter
                : null;

    public string? MaskedAddress =>
        Channel is NotificationChannel.Letter ? null
        : Phone is { } phone ? Masking.Phone(phone)
        : null;
}
