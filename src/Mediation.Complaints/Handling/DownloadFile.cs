using Mediation.Documents.Data;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Mediation.Complaints.Handling;

/// <summary>Opens a file that was handed in to a case in scope.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed partial class DownloadFile(MediationDbContext db, FileStore store, CurrentUser user, ILogger<DownloadFile> log)
    : Query<DownloadFile.Input, DownloadFile.Result>,
        IHaveRoute
{
    public sealed record Input(Guid FileId) : IInput<Result>;

    public sealed record Result(string Name, string MediaType, Stream Content);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var caseId = await db.Set<StoredFile>().Where(f => f.Id == input.FileId).Select(f => f.CaseId).SingleOrDefaultAsync(ct)
            ?? throw ComplaintErrors.NotFound();
        await db.EnsureInScopeAsync(caseId, user, ct);
        var file = await DocumentSets.FilesHandedIn.Run(db, caseId).FirstOrDefaultAsync(f => f.Id == input.FileId, ct) ?? throw ComplaintErrors.NotFound();
        if (!store.Has(file.Sha256))
        {
            Missing(file.Id, file.Sha256);
            throw CoreErrors.FileMissing(file.Name);
        }

        return new Result(file.Name, file.MediaType, store.Open(file.Sha256));
    }

    [LoggerMessage(LogLevel.Error, "File {FileId} is not in the store under {Sha256}")]
    private partial void Missing(Guid fileId, string sha256);

    /// <remarks>
    /// To keep, as an attachment; to look at, on a page of its own and never inside ours: what others handed in may run nothing there, and fetch nothing.
    /// In parts (RFC 9110, 14), so that a recording plays from the middle.
    /// </remarks>
    public static void Map(ApiRoutes api)
    {
        api.MapGet("files/{id:guid}/content", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            return TypedResults.File(file.Content, file.MediaType, file.Name, enableRangeProcessing: true);
        });
        api.MapGet("files/{id:guid}/preview", async (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            if (!FilePreview.Has(file.MediaType))
            {
                await file.Content.DisposeAsync();
                throw CoreErrors.FileHasNoPreview(file.Name);
            }

            ContentDispositionHeaderValue inline = new("inline");
            inline.SetHttpFileName(file.Name);
            http.Response.Headers.ContentDisposition = inline.ToString();
            return TypedResults.File(file.Content, FilePreview.MediaTypeOf(file.MediaType, file.Content), enableRangeProcessing: true);
        });
    }
}
