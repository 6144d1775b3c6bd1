namespace Mediation.Complaints.Intake;

/// <summary>A person as read from an input: normalised, numbers checked.</summary>
/// <param name="Name">Trimmed and NFC-normalised; null when anonymous.</param>
/// <param name="Document">Identity document with its checksum verified, or null.</param>
/// <param name="Phone">Telephone number, or null.</param>
/// <param name="Email">E-mail address, or null.</param>
public sealed record ReadComplainant(string? Name, IdentityDocument? Document, PhoneNumber? Phone, string? Email);

/// <summary>Reads and checks the personal part of a registration, and of any other party.</summary>
internal static class ComplainantReader
{
    private const int LongestName = 100;

    public static ReadComplainant Read(RegisterComplaint.Input input, DateOnly today) => Read(input.Person, today);

    public static ReadComplainant Read(PersonInput input, DateOnly today)
    {
        _ = PersonName.TryRead(input.Name, LongestName, out var name, out _);
        _ = IdentityDocument.TryParse(TypeOf(input), input.DocumentNumber, today, out var document, out _);
        _ = PhoneNumber.TryParse(input.Phone, out var phone, out _);
        return new ReadComplainant(name, document, phone, EmailAddress.TryParse(input.Email, out var email) ? email : null);
    }

    /// <summary>The fields to be sealed; the input was checked before.</summary>
    public static PersonalFields FieldsOf(PersonInput input, DateOnly today)
    {
        var read = Read(input, today);
        var address = Text.IsBlank(input.Address) ? null : Text.Normal(input.Address!);
        return PersonalFields.Of(read.Name, input.IsOrganisation, read.Document, read.Phone, address, today) with { Email = read.Email };
    }

    /// <summary>What was given and is wrong; what was left out is not (a complaint may come without a name).</summary>
    public static IEnumerable<FieldError> Faults(RegisterComplaint.Input input, DateOnly today) =>
        Faults(input.Person, today, field => field == "name" ? "complainantName" : field);

    /// <param name="input">Who it is.</param>
    /// <param name="today">The institution's day.</param>
    /// <param name="named">The name in the whole input of <c>name</c>, <c>documentNumber</c>, <c>phone</c>, <c>email</c>, <c>preferredChannel</c>.</param>
    public static IEnumerable<FieldError> Faults(PersonInput input, DateOnly today, Func<string, string> named)
    {
        if (Text.IsGiven(input.Name) && !PersonName.TryRead(input.Name, LongestName, out _, out var name))
        {
            yield return Of(named("name"), name);
        }

        if (Text.IsGiven(input.DocumentNumber) && !IdentityDocument.TryParse(TypeOf(input), input.DocumentNumber, today, out _, out var document))
        {
            yield return Of(named("documentNumber"), document);
        }

        if (Text.IsGiven(input.Phone) && !PhoneNumber.TryParse(input.Phone, out _, out var phone))
        {
            yield return FieldError.Of(named("phone"), $"Core:Phone:{phone}");
        }

        if (Text.IsGiven(input.Email) && !EmailAddress.TryParse(input.Email, out _))
        {
            yield return FieldError.Of(named("email"), "Core:EmailAddress");
        }

        if (input.PreferredChannel is { } channel && FaultOf(channel, input, Read(input, today)) is { } code)
        {
            yield return FieldError.Of(named("preferredChannel"), code);
        }
    }

    /// <summary>Of a number or address that is refused itself nothing more is said.</summary>
    private static string? FaultOf(ContactChannel channel, PersonInput input, ReadComplainant person) =>
        (channel is ContactChannel.Sms or ContactChannel.Voice && Text.IsGiven(input.Phone) && person.Phone is null)
        || (channel == ContactChannel.Email && Text.IsGiven(input.Email) && person.Email is null)
            ? null
            : ContactChannelPolicy.RefusalOf(channel, person.Phone, person.Email, Text.IsBlank(input.Address) ? null : input.Address);

    private static IdentityDocumentType TypeOf(PersonInput input) =>
        input.DocumentType ?? (input.IsOrganisation ? IdentityDocumentType.SocialCreditCode : IdentityDocumentType.IdentityCard);

    private static FieldError Of(string field, IdentityDocumentRefusal refusal) =>
        refusal switch
        {
            { IdentityCard: { } card } => FieldError.Of(field, $"Core:IdentityNumber:{card.Fault}"),
            { SocialCredit: { } code } => FieldError.Of(field, $"Core:SocialCreditCode:{code.Fault}"),
            { IsNoNumber: true } => FieldError.Of(field, "Core:IdentityDocument:NoNumber"),
            _ => Of(field, refusal.Text!),
        };

    private static FieldError Of(string field, TextRefusal refusal) =>
        FieldError.Of(field, $"Core:Text:{refusal.Fault}", ("limit", refusal.MaxLength), ("code", refusal.Code));
}
