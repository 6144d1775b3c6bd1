using System.Text.Json;
using System.Text.Json.Serialization;
using Mediation.Core.Json;

namespace Mediation.Complaints.Domain.Parties;

/// <summary>
/// What is known of a person or an organisation: exists in memory only, where a task needs it, and is stored sealed (<see cref="PersonSealer"/>). Its
/// names in the sealed JSON never change; a new member is optional.
/// </summary>
public sealed record PersonalFields
{
    /// <summary>Elderly by statute from this age (老年人权益保障法, Art. 2).</summary>
    public const int ElderlyFrom = 60;

    /// <summary>Sealed values are filled up to a multiple of this, so that their length does not say who gave an address.</summary>
    private const int Block = 64;

    public string? Name { get; init; }

    /// <summary>Stored beside the sealed value: it decides how a name is masked, and names nobody.</summary>
    [JsonIgnore]
    public bool IsOrganisation { get; init; }

    public IdentityDocumentType? DocumentType { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>E.164, such as +8613812346072.</summary>
    public string? Phone { get; init; }

    /// <summary>Digits dialled after the connection, landlines only.</summary>
    public string? PhoneExtension { get; init; }

    public string? Address { get; init; }

    /// <summary>Read from the identity number; null when unknown.</summary>
    public DateOnly? BirthDate { get; init; }

    public Sex? Sex { get; init; }

    public string? Email { get; init; }

    /// <summary>Words that a list shows for somebody who cannot be read; null for all others.</summary>
    [JsonIgnore]
    public string? Unreadable { get; init; }

    [JsonIgnore]
    public string? MaskedName => Unreadable ?? Masked(Name, IsOrganisation);

    [JsonIgnore]
    public string? MaskedDocument => DocumentNumber is null ? null : Masking.Document(DocumentNumber);

    [JsonIgnore]
    public string? MaskedPhone => Phone is null ? null : PhoneNumber.Kept(Phone, PhoneExtension)?.ToString() ?? Masking.Phone(Phone);

    [JsonIgnore]
    public string? MaskedEmail => Email is null ? null : Masking.Email(Email);

    /// <param name="name">As <see cref="PersonName"/> reads it; null for an anonymous complaint.</param>
    /// <param name="isOrganisation">Whether it is an organisation.</param>
    /// <param name="document">A checked document, or null.</param>
    /// <param name="phone">A checked telephone number, or null.</param>
    /// <param name="address">Postal address, or null.</param>
    /// <param name="today">The institution's day: nobody is born after it.</param>
    public static PersonalFields Of(string? name, bool isOrganisation, IdentityDocument? document, PhoneNumber? phone, string? address, DateOnly today)
    {
        var id =
            document is { Type: IdentityDocumentType.IdentityCard } && IdentityNumber.TryParse(document.Number, today, out var number, out _) ? number : null;
        return new PersonalFields
        {
            Name = name,
            IsOrganisation = isOrganisation,
            DocumentType = document?.Type,
            DocumentNumber = document?.Number,
            Phone = phone?.E164,
            PhoneExtension = phone?.Extension,
            Address = address,
            BirthDate = id?.BirthDate,
            Sex = id?.Sex,
        };
    }

    public int? AgeOn(DateOnly day) => BirthDate is { } born ? IdentityNumber.AgeOn(born, day) : null;

    /// <summary>The age of whoever is elderly by statute; null when younger or when the birth date is unknown.</summary>
    public int? ElderlyAgeOn(DateOnly day) => AgeOn(day) is { } age and >= ElderlyFrom ? age : null;

    public bool IsElderlyOn(DateOnly day) => ElderlyAgeOn(day) is not null;

    /// <summary>A name as lists show it.</summary>
    public static string? Masked(string? name, bool isOrganisation) =>
        name is null ? null
        : isOrganisation ? Masking.OrganisationName(name)
        : Masking.PersonName(name);

    /// <summary>Says nothing, so that no person reaches a log by accident.</summary>
    public override string ToString() => nameof(PersonalFields);

    internal byte[] ToBytes()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, MediationJson.StoredWithoutNulls);
        var padded = new byte[(json.Length + Block - 1) / Block * Block];
        json.CopyTo(padded, 0);
        padded.AsSpan(json.Length).Fill((byte)' ');
        return padded;
    }

    internal static PersonalFields Read(byte[] bytes, bool isOrganisation) =>
        JsonSerializer.Deserialize<PersonalFields>(bytes, MediationJson.StoredWithoutNulls)! with
        {
            IsOrganisation = isOrganisation,
        };
}
