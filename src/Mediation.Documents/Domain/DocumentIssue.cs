namespace Mediation.Documents.Domain;

/// <summary>What is issued.</summary>
public sealed record DocumentIssue(
    DocumentKind Kind,
    string Number,
    string Series,
    Guid CaseId,
    string CaseNumber,
    Guid SubjectId,
    Guid FileId,
    string Sha256,
    string TemplateKey,
    int TemplateVersion
)
{
    /// <summary>The party to whom it is addressed; null where it is addressed to none in particular.</summary>
    public Guid? AddresseeId { get; init; }

    /// <summary>The document whose place it takes; null for the first one.</summary>
    public Guid? SupersedesId { get; init; }
}
