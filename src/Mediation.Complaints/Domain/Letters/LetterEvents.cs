using Mediation.Documents.Domain;

namespace Mediation.Complaints.Domain.Letters;

/// <summary>
/// A letter was issued, to the complainant or of the bank's own people; the first hash proves the file, the second the words printed on the paper.
/// </summary>
/// <param name="LetterSubject">What it is about: the decision, the proposal, the request, or the case itself.</param>
/// <param name="AddresseeId">The party to whom it is addressed; null where it is addressed to none.</param>
/// <param name="SupersedesId">The letter whose place it takes; null for the first one.</param>
/// <param name="NoteId">Note that says why another one was needed; null for the first one.</param>
public sealed record LetterIssued(
    Guid CaseId,
    DocumentKind LetterKind,
    Guid DocumentId,
    string Number,
    string Sha256,
    string TextSha256,
    string Template,
    int TemplateVersion,
    Guid LetterSubject,
    Guid? AddresseeId,
    Guid? SupersedesId,
    Guid? NoteId
) : DomainEvent(CaseId);

/// <summary>A letter is to be posted to the complainant, besides whatever else told of it (Order 2020/3, Arts 19, 21).</summary>
/// <param name="LetterSubject">What it is about; the letter that stands for it when it is printed is posted.</param>
public sealed record LetterOrdered(Guid CaseId, DocumentKind LetterKind, Guid LetterSubject) : DomainEvent(CaseId);
