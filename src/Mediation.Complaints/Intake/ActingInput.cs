namespace Mediation.Complaints.Intake;

/// <summary>Who acts for the complainant at the registration: an agent, a guardian, an heir, or the representative of an organisation.</summary>
/// <param name="Role">As whom.</param>
/// <param name="ReceivesNotices">Whether the authority covers receiving notices, see <see cref="PartyAuthority.ReceivesNotices"/>.</param>
/// <param name="MaySettle">Special authority, see <see cref="PartyAuthority.MaySettle"/>.</param>
/// <param name="ProofReference">Number or place of the paper that proves it.</param>
/// <param name="ValidFrom">First local day of the authority.</param>
/// <param name="ValidUntil">Last local day of the authority.</param>
public sealed record ActingInput(
    PartyRole Role,
    string Name,
    IdentityDocumentType? DocumentType = null,
    string? DocumentNumber = null,
    string? Phone = null,
    string? Address = null,
    bool IsOrganisation = false,
    bool MaySettle = false,
    bool ReceivesNotices = false,
    string? ProofReference = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidUntil = null
)
{
    internal PersonInput Person => new(Name, IsOrganisation, DocumentType, DocumentNumber, Phone, Address);

    internal PartyAuthority Authority =>
        new(MaySettle, null, Text.IsBlank(ProofReference) ? null : Text.Normal(ProofReference!), ValidFrom, ValidUntil, ReceivesNotices);

    /// <summary>The name of a field of it in refusals and on the page: <c>actingName</c>.</summary>
    internal static string FieldOf(string field) => "acting" + char.ToUpperInvariant(field[0]) + field[1..];
}
