using System.Text.Json;
using FluentValidation;
using Mediation.Core.Data;
using Mediation.Core.Errors;
using Mediation.Core.History;
using Mediation.Core.Http;
using Mediation.Core.UseCases;
using Mediation.Documents.Data;
using Mediation.Documents.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.UseCases;

/// <summary>Tells whether a file is one that the house issued, byte for byte: under which number, for which case, and whether it still holds.</summary>
/// <remarks>Whoever can name the hash holds the file, so no case scope is asked for; nothing but number and date is told.</remarks>
[RequiresPermission(DocumentPermissions.Verify)]
public sealed class VerifyDocument(MediationDbContext db) : Query<VerifyDocument.Input, VerifyDocument.Result>, IHaveRoute
{
    /// <param name="Sha256">SHA-256 of the file in hex.</param>
    public sealed record Input(string Sha256) : IInput<Result>;

    public sealed record Result(Guid Id, DocumentKind Kind, string Number, string CaseNumber, DateTimeOffset IssuedAt, string Template, int TemplateVersion, DateTimeOffset? VoidedAt);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Sha256).Must(h => h is { Length: 64 } && h.All(char.IsAsciiHexDigit)).WithErrorCode("Documents:MalformedHash");
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(Convert.FromHexString(input.Sha256));
        var d = await db.IssuedDocuments.FirstOrDefaultAsync(d => d.Sha256 == hash, ct) ?? throw new BusinessException("Documents:NotIssuedHere", ErrorKind.NotFound);
        if (!await IsSealedAsync(d, ct))
        {
            throw new BusinessException("Documents:HistoryDiffers", ErrorKind.NotFound).With("number", d.Number);
        }

        return new Result(d.Id, d.Kind, d.Number, d.CaseNumber, d.IssuedAt, d.TemplateKey, d.TemplateVersion, d.VoidedAt);
    }

    /// <summary>The register alone is not believed: the case's history sealed number and hash when the document was issued.</summary>
    private async Task<bool> IsSealedAsync(IssuedDocument document, CancellationToken ct)
    {
        var entries = await db.Set<HistoryEntry>().Where(e => e.CaseId == document.CaseId && e.Payload.Contains(document.Sha256)).ToListAsync(ct);
        return entries.Exists(e => e.Hash == e.ComputeHash() && Tells(e.Payload, document));
    }

    private static bool Tells(string payload, IssuedDocument document)
    {
        using var told = JsonDocument.Parse(payload);
        return told.RootElement.TryGetProperty("documentId", out var id) && id.TryGetGuid(out var named) && named == document.Id
            && told.RootElement.TryGetProperty("sha256", out var hash) && hash.GetString() == document.Sha256
            && told.RootElement.TryGetProperty("number", out var number) && number.GetString() == document.Number;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("documents/by-hash/{sha256}", async (string sha256, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(sha256), ct: ct)));
}
