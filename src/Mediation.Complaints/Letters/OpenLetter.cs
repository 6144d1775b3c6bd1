using Mediation.Documents.Data;
using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// Gives a letter's PDF, which names persons in full, to who works on the case and to who checks letters; one that names no complainant to whoever sees
/// the case. Each reading stands in the case's history.
/// </summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class OpenLetter(MediationDbContext db, FileStore store, RevealAccess access, CurrentUser user)
    : UseCase<OpenLetter.Input, OpenLetter.Result>,
        IHaveRoute
{
    public sealed record Input(Guid LetterId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    /// <exception cref="BusinessException"><c>Complaints:LetterUnknown</c>, <c>Complaints:LetterNotForYou</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var letter = await db.IssuedDocuments.SingleOrDefaultAsync(d => d.Id == input.LetterId && d.Kind != DocumentKind.MediationAgreement, ct);
        var caseId = letter?.CaseId;
        var complaint = caseId is null
            ? null
            : await db.Complaints.InScope(user).Include(c => c.Recusals).Include(c => c.Reviews).SingleOrDefaultAsync(c => c.Id == caseId, ct);
        if (letter is null || complaint is null)
        {
            throw ComplaintErrors.LetterUnknown();
        }

        if (LetterRules.NamesComplainant(letter.Kind) && !user.May(ComplaintPermissions.CheckLetters) && !await access.MayRevealAsync(complaint, ct))
        {
            throw ComplaintErrors.LetterNotForYou();
        }

        return Read(letter, store);
    }

    /// <summary>The content of a letter, and that it was read.</summary>
    internal static Result Read(IssuedDocument letter, FileStore store)
    {
        var name = $"{letter.Number}.pdf";
        if (!store.Has(letter.Sha256))
        {
            throw CoreErrors.FileMissing(name);
        }

        letter.NoteDownload();
        return new Result(name, store.Open(letter.Sha256));
    }

    /// <remarks>Shown in the browser, for it is a file of our own. Not idempotent by key: each reading is one.</remarks>
    public static void Map(ApiRoutes api) =>
        api.MapRecordedGet("documents/{id:guid}/content", async (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            http.Response.Headers.ContentDisposition = new System.Net.Mime.ContentDisposition { Inline = true, FileName = file.Name }.ToString();
            return TypedResults.File(file.Content, "application/pdf");
        });
}
