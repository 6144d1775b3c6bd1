namespace Mediation.Complaints.Domain.Endings;

/// <summary>
/// The complaint is about another legal entity: to whom it was given, and how the complainant was notified of that (DOMAIN 8.11). It is no complaint
/// against the bank and never counts as resolved.
/// </summary>
/// <param name="Company">Name of the other legal entity.</param>
/// <param name="Kind">What kind of company it is.</param>
/// <param name="SentAt">When it was given to that company.</param>
/// <param name="SentHow">How: platform, letter, number of the consignment.</param>
/// <param name="NoteId">Note that says why it belongs there.</param>
/// <param name="Notice">How the complainant was notified.</param>
/// <param name="NoticeAt">When.</param>
/// <param name="NoticeProof">Reference of the proof.</param>
public sealed record CompanyTransfer(
    string Company,
    CompanyKind Kind,
    DateTimeOffset SentAt,
    string SentHow,
    Guid NoteId,
    NoticeManner Notice,
    DateTimeOffset NoticeAt,
    string NoticeProof
);
