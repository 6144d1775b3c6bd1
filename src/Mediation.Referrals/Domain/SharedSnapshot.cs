using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Mediation.Core.Json;
using Mediation.Core.Redaction;

namespace Mediation.Referrals.Domain;

/// <summary>
/// What a body was given, and all that it is ever shown: fields that were not sent are null here and cannot be looked up.
/// </summary>
public sealed record SharedSnapshot
{
    /// <summary>
    /// Random, and known to bank and body only: without it nobody can try names and numbers against the hash, which stays when the person is erased.
    /// </summary>
    public string? Salt { get; init; }

    public string? ComplaintNumber { get; init; }

    public string? Respondent { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public string? ComplainantName { get; init; }

    public bool? IsOrganisation { get; init; }

    public string? ComplainantPhone { get; init; }

    /// <summary>Belongs to the telephone and goes with it.</summary>
    public string? ComplainantPhoneExtension { get; init; }

    /// <summary>The telephone as a person dials it, or masked where the snapshot is.</summary>
    [JsonIgnore]
    public string? DialledPhone => Phone?.Dialled() ?? ComplainantPhone;

    private PhoneNumber? Phone => PhoneNumber.Kept(ComplainantPhone, ComplainantPhoneExtension);

    public string? ComplainantAddress { get; init; }

    public string? ComplainantDocument { get; init; }

    public string? Product { get; init; }

    public string? Cause { get; init; }

    public string? Demand { get; init; }

    public decimal? ClaimedAmount { get; init; }

    public string? Narrative { get; init; }

    /// <summary>Values of others who take part, which no consent of the complainant covers; not stored.</summary>
    internal IReadOnlyList<PersonalValue> OfOthers { get; init; } = [];

    /// <summary>What says who the complainant is, and the salt: stored sealed.</summary>
    public SharedSnapshot PersonsOnly() =>
        new()
        {
            Salt = Salt,
            ComplainantName = ComplainantName,
            ComplainantPhone = ComplainantPhone,
            ComplainantPhoneExtension = ComplainantPhoneExtension,
            ComplainantAddress = ComplainantAddress,
            ComplainantDocument = ComplainantDocument,
        };

    /// <summary>All the rest: stored in clear, as the case has it.</summary>
    public SharedSnapshot WithoutPersons() => With(new SharedSnapshot());

    /// <summary>With these persons in place of its own.</summary>
    public SharedSnapshot With(SharedSnapshot persons) =>
        this with
        {
            Salt = persons.Salt,
            ComplainantName = persons.ComplainantName,
            ComplainantPhone = persons.ComplainantPhone,
            ComplainantPhoneExtension = persons.ComplainantPhoneExtension,
            ComplainantAddress = persons.ComplainantAddress,
            ComplainantDocument = persons.ComplainantDocument,
        };

    /// <summary>
    /// Only these fields of the whole; the rest becomes null. In the narrative nothing of a person stays but what these fields share anyhow.
    /// </summary>
    public SharedSnapshot Only(IReadOnlyCollection<SharedField> fields)
    {
        var shared = WithoutNarrative(fields);
        return shared with { Narrative = fields.Contains(SharedField.Narrative) ? NarrativeFor(fields)?.Text : null };
    }

    /// <summary>The narrative as a body reads it that is given these fields of the complainant; null when there is none.</summary>
    public RedactedText? NarrativeFor(IReadOnlyCollection<SharedField> fields) =>
        Narrative is null ? null : Redactor.Redact(Narrative, [.. PersonalValues, .. OfOthers], WithoutNarrative(fields).PersonalValues);

    private SharedSnapshot WithoutNarrative(IReadOnlyCollection<SharedField> fields)
    {
        var named = fields.Contains(SharedField.ComplainantName);
        return new()
        {
            Salt = Salt,
            ComplaintNumber = If(SharedField.ComplaintNumber, ComplaintNumber),
            Respondent = If(SharedField.Respondent, Respondent),
            ReceivedOn = fields.Contains(SharedField.ReceivedOn) ? ReceivedOn : null,
            ComplainantName = If(SharedField.ComplainantName, ComplainantName),
            IsOrganisation = named ? IsOrganisation : null,
            ComplainantPhone = If(SharedField.ComplainantPhone, ComplainantPhone),
            ComplainantPhoneExtension = If(SharedField.ComplainantPhone, ComplainantPhoneExtension),
            ComplainantAddress = If(SharedField.ComplainantAddress, ComplainantAddress),
            ComplainantDocument = If(SharedField.ComplainantDocument, ComplainantDocument),
            Product = If(SharedField.Product, Product),
            Cause = If(SharedField.Cause, Cause),
            Demand = If(SharedField.Demand, Demand),
            ClaimedAmount = fields.Contains(SharedField.ClaimedAmount) ? ClaimedAmount : null,
        };

        string? If(SharedField field, string? value) => fields.Contains(field) ? value : null;
    }

    /// <summary>What is really in it, in the order of <see cref="SharedField"/>: a field without a value was not sent.</summary>
    [JsonIgnore]
    public IReadOnlyList<SharedField> Fields =>
        [
            .. Enum.GetValues<SharedField>()
                .Where(shared =>
                    shared switch
                    {
                        SharedField.ComplaintNumber => ComplaintNumber is not null,
                        SharedField.Respondent => Respondent is not null,
                        SharedField.ReceivedOn => ReceivedOn is not null,
                        SharedField.ComplainantName => ComplainantName is not null,
                        SharedField.ComplainantPhone => ComplainantPhone is not null,
                        SharedField.ComplainantAddress => ComplainantAddress is not null,
                        SharedField.ComplainantDocument => ComplainantDocument is not null,
                        SharedField.Product => Product is not null,
                        SharedField.Cause => Cause is not null,
                        SharedField.Demand => Demand is not null,
                        SharedField.ClaimedAmount => ClaimedAmount is not null,
                        SharedField.Narrative => Narrative is not null,
                        _ => throw new InvalidOperationException($"Unknown field {shared}."),
                    }
                ),
        ];

    /// <summary>
    /// As shown before the body accepted, and again once the consent was withdrawn (<see cref="DeskAccess"/>): nobody can be called or recognised
    /// from it.
    /// </summary>
    public SharedSnapshot Masked()
    {
        var name = PersonalFields.Masked(ComplainantName, IsOrganisation == true);
        return this with
        {
            Salt = null,
            ComplainantName = name,
            ComplainantPhone = ComplainantPhone is null ? null : "****",
            ComplainantPhoneExtension = null,
            ComplainantDocument = ComplainantDocument is null ? null : Masking.Document(ComplainantDocument),
            ComplainantAddress = ComplainantAddress is null ? null : "****",
            Narrative = Narrative is null ? null : CoveredIn(Narrative),
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, MediationJson.StoredWithoutNulls);

    public static SharedSnapshot Read(string json) => JsonSerializer.Deserialize<SharedSnapshot>(json, MediationJson.StoredWithoutNulls)!;

    public static string Sha256Of(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <summary>
    /// Words in which every personal value, of the complainant or of anybody else, is covered: people name themselves, and mediators name them.
    /// </summary>
    public string CoveredIn(string words) => Redactor.Redact(words, PersonalValues).Text;

    /// <summary>What is in it of the complainant.</summary>
    private IReadOnlyList<PersonalValue> PersonalValues =>
        [
            .. new (PersonalValueKind Kind, string? Value)[]
            {
                (PersonalValueKind.Name, ComplainantName),
                (PersonalValueKind.Phone, DialledPhone),
                (PersonalValueKind.Document, ComplainantDocument),
                (PersonalValueKind.Address, ComplainantAddress),
            }
                .Where(v => !string.IsNullOrEmpty(v.Value))
                .Select(v => new PersonalValue(v.Kind, v.Value!)),
        ];
}
