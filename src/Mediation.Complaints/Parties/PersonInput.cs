namespace Mediation.Complaints.Parties;

/// <summary>Who a party is, as typed.</summary>
/// <param name="Name">Null or blank where nobody gave one.</param>
public sealed record PersonInput(
    string? Name = null,
    bool IsOrganisation = false,
    IdentityDocumentType? DocumentType = null,
    string? DocumentNumber = null,
    string? Phone = null,
    string? Address = null,
    string? Email = null,
    ContactChannel? PreferredChannel = null
);
