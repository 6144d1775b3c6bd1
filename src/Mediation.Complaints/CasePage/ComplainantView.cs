namespace Mediation.Complaints.CasePage;

/// <summary>The complainant, masked.</summary>
public sealed record ComplainantView(
    string? Name,
    bool IsOrganisation,
    IdentityDocumentType? DocumentType,
    string? DocumentNumber,
    string? Phone,
    int? Age,
    bool IsElderly,
    string? Email,
    ContactChannel? PreferredChannel,
    string? Language
);
