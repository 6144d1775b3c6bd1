namespace Mediation.Documents.Domain;

/// <summary>
/// A document that went out under a number: which case, which file by its hash, from which template. It is never changed
/// and keeps its number, so that the series has no gap.
/// </summary>
public sealed class IssuedDocument : AggregateRoot
{
    private IssuedDocument() { }

    public DocumentKind Kind { get; private set; }

    public string Number { get; private set; } = string.Empty;

    /// <summary>Series the number was drawn from: issuer, kind and year.</summary>
    public string Series { get; private set; } = string.Empty;

    /// <summary>The complaint in whose history it stands.</summary>
    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = string.Empty;

    /// <summary>What it was issued about, such as the mediation case.</summary>
    public Guid SubjectId { get; private set; }

    public Guid FileId { get; private set; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public string TemplateKey { get; private set; } = string.Empty;

    public int TemplateVersion { get; private set; }

    /// <summary>The party to whom it is addressed; null where it is addressed to none in particular.</summary>
    public Guid? AddresseeId { get; private set; }

    /// <summary>The document whose place it takes: neither is changed by that. Null for the first one.</summary>
    public Guid? SupersedesId { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public Guid IssuedBy { get; private set; }

    public static IssuedDocument Issue(DocumentIssue issue, IssuedFile file, Guid by, DateTimeOffset now) =>
        new()
        {
            Kind = issue.Kind,
            Number = issue.Number,
            Series = issue.Series,
            CaseId = issue.CaseId,
            CaseNumber = issue.CaseNumber,
            SubjectId = issue.SubjectId,
            FileId = file.FileId,
            Sha256 = file.Sha256,
            TemplateKey = file.TemplateKey,
            TemplateVersion = file.TemplateVersion,
            AddresseeId = issue.AddresseeId,
            SupersedesId = issue.SupersedesId,
            IssuedAt = now,
            IssuedBy = by,
        };

    /// <summary>Somebody read it: it names persons in full, so that is kept.</summary>
    public void NoteDownload() => Raise(new DocumentDownloaded(CaseId, Id, Number));
}
