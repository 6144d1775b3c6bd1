using Mediation.Core.Redaction;

namespace Mediation.Complaints.Parties;

/// <summary>A party, masked.</summary>
/// <param name="Age">In years today; null when unknown.</param>
/// <param name="Authority">How the authority stands today.</param>
/// <param name="PreferredChannel">How it wants to be notified; null where that is not known.</param>
/// <param name="ProofFile">Name of the file that proves it.</param>
/// <param name="EndedAt">When the party ceased to take part; null while it does.</param>
public sealed record PartyView(
    Guid Id,
    PartyRole Role,
    bool IsOrganisation,
    string? Name,
    IdentityDocumentType? DocumentType,
    string? DocumentNumber,
    string? Phone,
    int? Age,
    bool IsElderly,
    bool EarnsOwnLiving,
    AuthorityState Authority,
    bool MaySettle,
    bool ReceivesNotices,
    ContactChannel? PreferredChannel,
    Guid? ProofFileId,
    string? ProofFile,
    string? ProofReference,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DateTimeOffset AddedAt,
    DateTimeOffset? EndedAt,
    PartyEnding? Ending
)
{
    /// <summary>Below eighteen: others act or confirm, see <see cref="SigningPolicy"/>.</summary>
    public bool IsMinor => Age < SigningPolicy.AdultFrom;

    internal static PartyView Of(Party party, PersonalFields fields, string? proofFile, DateOnly today) =>
        new(
            party.Id,
            party.Role,
            party.IsOrganisation,
            fields.MaskedName,
            fields.DocumentType,
            fields.MaskedDocument,
            fields.MaskedPhone,
            fields.AgeOn(today),
            fields.IsElderlyOn(today),
            party.EarnsOwnLiving,
            party.AuthorityOn(today),
            party.MaySettle,
            party.ReceivesNotices,
            party.PreferredChannel,
            party.ProofFileId,
            proofFile,
            party.ProofReference is { } reference ? Redactor.Redact(reference).Text : null,
            party.ValidFrom,
            party.ValidUntil,
            party.AddedAt,
            party.EndedAt,
            party.Ending
        );
}
