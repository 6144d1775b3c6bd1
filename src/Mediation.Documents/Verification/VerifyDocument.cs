using FluentValidation;
using Mediation.Core.Errors;
using Mediation.Core.History;
using Mediation.Core.Http;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Verification;

/// <summary>Whether a file is one that the institution issued, byte for byte: under which number and for which case.</summary>
/// <remarks>Whoever can name the hash holds the file, so no case scope is checked; nothing but number and date is disclosed.</remarks>
[RequiresPermission(DocumentPermissions.Verify)]
public sealed class VerifyDocument(MediationDbContext db, AuditKey key) : Query<VerifyDocument.Input, VerifyDocument.Result>, IHaveRoute
{
    /// <param name="Sha256">SHA-256 of the file in hex.</param>
    public sealed record Input(string Sha256) : IInput<Result>;

    /// <param name="TextSha256">Of the words, beginning and end of which are printed on the paper; null of documents from before it was sealed.</param>
    public sealed record Result(
        Guid Id,
        DocumentKind Kind,
        string Number,
        string CaseNumber,
        DateTimeOffset IssuedAt,
        string Template,
        int TemplateVersion,
        string? TextSha256
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Sha256).Must(h => h is { Length: 64 } && h.All(char.IsAsciiHexDigit)).WithErrorCode("Documents:MalformedHash");
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(Convert.FromHexString(input.Sha256));
        var document = await db.IssuedDocuments.FirstOrDefaultAsync(d => d.Sha256 == hash, ct)
            ?? throw new BusinessException("Documents:NotIssuedHere", ErrorKind.NotFound);
        var seal = await SealOfAsync(document, ct)
            ?? throw new BusinessException("Documents:HistoryDiffers", ErrorKind.NotFound).With("number", document.Number);
        return new Result(
            document.Id,
            document.Kind,
            document.Number,
            document.CaseNumber,
            document.IssuedAt,
            document.TemplateKey,
            document.TemplateVersion,
            seal.TextSha256
        );
    }

    /// <summary>The register alone is not believed: the case's history sealed number and hash when the document was issued.</summary>
    private async Task<Seal?> SealOfAsync(IssuedDocument document, CancellationToken ct)
    {
        var entries = await db.Set<HistoryEntry>().Where(e => e.CaseId == document.CaseId && e.Payload.Contains(document.Sha256)).ToListAsync(ct);
        return new CaseHistory(document.CaseId, [.. entries.Where(e => e.Hash == e.ComputeHash(key))])
            .Recorded.Where(r =>
                r.Facts.Id("documentId") == document.Id && r.Facts.Text("sha256") == document.Sha256 && r.Facts.Text("number") == document.Number
            )
            .Select(r => new Seal(r.Facts.Text("textSha256")))
            .FirstOrDefault();
    }

    /// <summary>What the history sealed when it was issued.</summary>
    private sealed record Seal(string? TextSha256);

    public static void Map(ApiRoutes api) =>
        api.MapGet("documents/by-hash/{sha256}", async (string sha256, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(sha256), ct: ct))
        );
}
