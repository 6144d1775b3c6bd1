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
);
