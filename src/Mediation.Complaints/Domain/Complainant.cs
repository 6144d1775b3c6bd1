namespace Mediation.Complaints.Domain;

/// <summary>
/// Who complains. Kept apart from the complaint, so that the person can one day be erased while the case and its figures stay.
/// A complaint may be registered without a name; such a case discloses no account data and goes to no mediation body.
/// </summary>
public sealed class Complainant
{
    /// <summary>Elderly by statute from this age (老年人权益保障法, Art. 2).</summary>
    public const int ElderlyFrom = 60;

    private Complainant() { }

    public Guid ComplaintId { get; private set; }

    public string? Name { get; private set; }

    public bool IsOrganisation { get; private set; }

    public IdentityDocumentType? DocumentType { get; private set; }

    public string? DocumentNumber { get; private set; }

    /// <summary>E.164, such as +8613812346072.</summary>
    public string? Phone { get; private set; }

    /// <summary>Digits dialled after the connection, landlines only.</summary>
    public string? PhoneExtension { get; private set; }

    public string? Address { get; private set; }

    public string? Email { get; private set; }

    /// <summary>How the person wants to be reached; null where no wish is known.</summary>
    public ContactChannel? PreferredChannel { get; private set; }

    /// <summary>Read from the identity number; null when unknown.</summary>
    public DateOnly? BirthDate { get; private set; }

    public Sex? Sex { get; private set; }

    public bool IsAnonymous => Name is null;

    public static Complainant Of(
        Guid complaintId,
        string? name,
        bool isOrganisation,
        IdentityDocument? document,
        PhoneNumber? phone,
        string? address,
        DateOnly today,
        string? email = null,
        ContactChannel? preferredChannel = null
    )
    {
        var id =
            document is { Type: IdentityDocumentType.IdentityCard } && IdentityNumber.TryParse(document.Number, today, out var number, out _) ? number : null;
        return new Complainant
        {
            ComplaintId = complaintId,
            Name = name,
            IsOrganisation = isOrganisation,
            DocumentType = document?.Type,
            DocumentNumber = document?.Number,
            Phone = phone?.E164,
            PhoneExtension = phone?.Extension,
            Address = address,
            Email = email,
            PreferredChannel = preferredChannel,
            BirthDate = id?.BirthDate,
            Sex = id?.Sex,
        };
    }

    /// <summary>The person chose how to be reached.</summary>
    /// <param name="channel">A channel that can be used, see <see cref="ContactChannelPolicy"/>.</param>
    /// <param name="email">Another e-mail address; null where the known one stays.</param>
    internal void Choose(ContactChannel channel, string? email) => (PreferredChannel, Email) = (channel, email ?? Email);

    public int? AgeOn(DateOnly day) => AgeOn(BirthDate, day);

    public bool IsElderlyOn(DateOnly day) => ElderlyAgeOn(BirthDate, day) is not null;

    /// <summary>The age of whoever is elderly by statute; null when younger or when the birth date is unknown.</summary>
    public static int? ElderlyAgeOn(DateOnly? birthDate, DateOnly day) => AgeOn(birthDate, day) is { } age and >= ElderlyFrom ? age : null;

    private static int? AgeOn(DateOnly? birthDate, DateOnly day) => birthDate is { } born ? IdentityNumber.AgeOn(born, day) : null;

    public string? MaskedPhone => Phone is null ? null : PhoneNumber.Kept(Phone, PhoneExtension)?.ToString() ?? Masking.Phone(Phone);

    public string? MaskedEmail => Email is null ? null : Masking.Email(Email);

    public string? MaskedDocument => DocumentNumber is null ? null : Masking.Document(DocumentNumber);

    public string? MaskedName => Masked(Name, IsOrganisation);

    /// <summary>A name as lists show it.</summary>
    public static string? Masked(string? name, bool isOrganisation) =>
        name is null ? null
        : isOrganisation ? Masking.OrganisationName(name)
        : Masking.PersonName(name);
}
