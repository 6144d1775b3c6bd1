namespace Mediation.Notifications.Domain;

/// <summary>
/// Where the complainant of a case, or who receives notices in the complainant's place, can be reached; read when it is needed, never kept with a
/// notification.
/// </summary>
/// <param name="Name">The name as a letter is addressed.</param>
/// <param name="Phone">E.164; null without one.</param>
/// <param name="IsMobile">Whether the telephone is known to take text messages.</param>
/// <param name="Address">Postal address; null without one.</param>
/// <param name="UnitPath">Unit whose people post letters to them.</param>
public sealed record PartyContact(string? Name, string? Phone, bool IsMobile, string? Address, string UnitPath)
{
    /// <summary>Null without one.</summary>
    public string? Email { get; init; }

    /// <summary>The language in which it is told.</summary>
    public string Language { get; init; } = TextCatalog.Chinese;

    /// <summary>Who receives notices in the complainant's place; null where it is the complainant.</summary>
    public Guid? RepresentativeId { get; init; }

    /// <summary>The channel that the complainant chose; null where none was chosen or it cannot be used any more.</summary>
    public NotificationChannel? Preferred { get; init; }

    /// <summary>The channel chosen, else the one that suits: a text message, else a call, a letter, an e-mail; null where nothing is known.</summary>
    public NotificationChannel? Channel =>
        Preferred
        ?? (
            Phone is not null ? (IsMobile ? NotificationChannel.Sms : NotificationChannel.Voice)
            : Address is not null ? NotificationChannel.Letter
            : Email is not null ? NotificationChannel.Email
            : null
        );

    /// <summary>The address that a channel uses; null for letters.</summary>
    public string? AddressOf(NotificationChannel? channel) =>
        channel switch
        {
            NotificationChannel.Email => Email,
            NotificationChannel.Sms or NotificationChannel.Voice => Phone,
            _ => null,
        };

    public string? MaskedAddress =>
        AddressOf(Channel) is not { } address ? null
        : Channel == NotificationChannel.Email ? Masking.Email(address)
        : Masking.Phone(address);
}
