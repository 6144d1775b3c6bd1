using Mediation.Core.Files;
using Mediation.Core.Security;

namespace Mediation.Documents;

/// <summary>What is printed under a number.</summary>
/// <param name="Template">Key of its template.</param>
/// <param name="Fields">What the template is filled with.</param>
/// <param name="QrSubject">What the QR code says before the number: kind and id of what it is about.</param>
public sealed record DocumentPrint(string Template, IReadOnlyDictionary<string, object?> Fields, string QrSubject)
{
    /// <inheritdoc cref="PrintOptions.Remedies"/>
    public IReadOnlyList<string> Remedies { get; init; } = [];
}

/// <summary>Issues a document in the save of its reason: printed, kept with its hash, entered in the register, and never changed. Does not save.</summary>
public sealed class DocumentIssuer(MediationDbContext db, DocumentRenderer renderer, FileStore store, CurrentUser user)
{
    /// <returns>The document, and the SHA-256 of its words, which the history of its subject keeps.</returns>
    public async Task<(IssuedDocument Document, string TextSha256)> IssueAsync(
        DocumentIssue issue,
        DocumentPrint print,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var printed = renderer.Print(
            print.Template,
            print.Fields,
            new PrintOptions(issue.Number, now, $"{print.QrSubject}:{issue.Number}") { Remedies = print.Remedies }
        );
        using MemoryStream pdf = new(printed.Pdf);
        var (sha, bytes) = await store.PutAsync(pdf, ct);
        var file = StoredFile.Of($"{issue.Number}.pdf", "application/pdf", bytes, sha, user.Id, now, issue.CaseId);
        var document = IssuedDocument.Issue(issue, new IssuedFile(file.Id, sha, printed.TemplateKey, printed.TemplateVersion), user.Id, now);
        db.AddRange(file, document);
        return (document, printed.TextSha256);
    }
}
