namespace Mediation.Complaints.Domain.Parties;

/// <content>How the person wants to be reached.</content>
public sealed partial class Party
{
    /// <summary>How the person wants to be reached; null where no wish is known. It names nobody.</summary>
    public ContactChannel? PreferredChannel { get; private set; }

    /// <summary>In which language the complainant is notified; null where none was chosen, which is Chinese.</summary>
    public string? Language { get; private set; }

    /// <summary>The person chose how to be reached; the marks do not change by it.</summary>
    /// <param name="channel">A channel that can be used, see <see cref="ContactChannelPolicy"/>.</param>
    /// <param name="language">The language; null where it stays.</param>
    /// <param name="fields">The fields, where the e-mail address is another; null where it stays.</param>
    /// <param name="sealer">Seals them.</param>
    /// <exception cref="BusinessException"><c>Complaints:PersonErased</c></exception>
    internal void Choose(ContactChannel channel, string? language, PersonalFields? fields, PersonSealer sealer)
    {
        PreferredChannel = channel;
        Language = language ?? Language;
        Sealed = fields is null ? Sealed : sealer.Seal(KeyToSealBy, fields);
    }
}
