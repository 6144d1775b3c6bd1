namespace Mediation.Complaints.Domain;

/// <summary>Whether a channel can reach a complainant with what is known of them.</summary>
public static class ContactChannelPolicy
{
    /// <param name="channel">The channel that the complainant chose.</param>
    /// <param name="phone">Telephone number, or null.</param>
    /// <param name="email">E-mail address, or null.</param>
    /// <param name="address">Postal address, or null.</param>
    /// <returns>Code of the refusal; null where the channel can be used.</returns>
    public static string? RefusalOf(ContactChannel channel, PhoneNumber? phone, string? email, string? address) =>
        channel switch
        {
            ContactChannel.Sms or ContactChannel.Voice when phone is null => "Complaints:ChannelNeedsPhone",
            ContactChannel.Sms when !phone!.TakesTextMessages => "Complaints:ChannelNeedsMobile",
            ContactChannel.Voice when phone!.Extension is not null => "Complaints:ChannelNeedsDirectNumber",
            ContactChannel.Letter when address is null => "Complaints:ChannelNeedsAddress",
            ContactChannel.Email when email is null => "Complaints:ChannelNeedsEmail",
            _ => null,
        };
}
