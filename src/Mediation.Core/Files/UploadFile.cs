using FluentValidation;
using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Files;

/// <summary>
/// Stores a file before it is attached to anything. Its kind is detected from its content; at most 20 MB. What a person uploads and attaches to
/// nothing is limited, and purged after a while (<see cref="PurgeUploads"/>).
/// </summary>
[RequiresPermission(CorePermissions.UploadFile)]
public sealed class UploadFile(MediationDbContext db, FileStore store, CurrentUser user, TimeProvider clock)
    : UseCase<UploadFile.Input, UploadFile.Result>,
        IHaveRoute
{
    public const long Limit = 20 * 1_048_576;

    /// <summary>Files of one person that are attached to nothing: two full forms at a time.</summary>
    public const int MostFiles = 200;

    /// <summary>Bytes of these files.</summary>
    public const long MostBytes = 25 * Limit;

    /// <param name="Name">File name as the person knows it.</param>
    /// <param name="Length">Bytes.</param>
    /// <param name="Sha256">Of the content: a key that comes back with another content is refused, whatever its name and length.</param>
    public sealed record Input(string Name, long Length, string Sha256) : IInput<Result>
    {
        [JsonIgnore]
        public Stream Content { get; init; } = Stream.Null;
    }

    /// <param name="Id">What the attaching use case names.</param>
    public sealed record Result(Guid Id, string Name, string MediaType, long Bytes, string Sha256);

    /// <summary>The input for this content.</summary>
    public static async Task<Input> OfAsync(string name, Stream content, CancellationToken ct = default)
    {
        var sha = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        content.Position = 0;
        return new Input(name, content.Length, sha) { Content = content };
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() =>
            RuleFor(i => i.Name)
                .Cascade(CascadeMode.Stop)
                .Required()
                .AtMost(200)
                .Readable()
                .Must(name => !name.AsSpan().Trim().ContainsAny('\n', '\r'))
                .WithErrorCode("Core:UnreadableText");
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Length > Limit)
        {
            throw CoreErrors.FileTooLarge("file", input.Length, Limit);
        }

        if (input.Length == 0)
        {
            throw CoreErrors.FileEmpty("file");
        }

        var name = Path.GetFileName(Text.Normal(input.Name).Replace('\\', '/').Replace('\t', ' '));
        await EnsureWithinQuotaAsync(input.Length, ct);
        var mediaType = FileKind.Detect(input.Content, name) ?? throw RefusalOf(input.Content, name);
        switch (ActiveContent.RiskOf(input.Content, mediaType))
        {
            case FileRisk.Active:
                throw CoreErrors.FileActiveContent("file", name);
            case FileRisk.Encrypted:
                throw CoreErrors.FileEncrypted("file", name);
            case FileRisk.Empty:
                throw CoreErrors.FileShowsNothing("file", name);
        }

        var (sha, bytes) = await store.PutAsync(input.Content, ct);
        var file = StoredFile.Of(name, mediaType, bytes, sha, user.Id, clock.GetUtcNow());
        db.Add(file);
        return new Result(file.Id, file.Name, file.MediaType, file.Bytes, file.Sha256);
    }

    private static BusinessException RefusalOf(Stream content, string name) =>
        FileKind.IsEncryptedOffice(content) ? CoreErrors.FileEncrypted("file", name) : CoreErrors.FileContentRefused("file", name);

    private async Task EnsureWithinQuotaAsync(long length, CancellationToken ct)
    {
        var waiting = await db.Set<StoredFile>()
            .Where(f => f.CaseId == null && f.UploadedBy == user.Id)
            .GroupBy(f => 1)
            .Select(g => new { Files = g.Count(), Bytes = g.Sum(f => f.Bytes) })
            .SingleOrDefaultAsync(ct);
        if (waiting is not null && (waiting.Files >= MostFiles || waiting.Bytes + length > MostBytes))
        {
            throw CoreErrors.UploadQuota("file", waiting.Files, waiting.Bytes);
        }
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("files", async (IFormFile file, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            {
                await using var content = file.OpenReadStream();
                var stored = await run.RunAsync(await OfAsync(file.FileName, content, ct), http.IdempotencyKey(), ct);
                return TypedResults.Created($"/api/v1/files/{stored.Id}", stored);
            })
            .DisableAntiforgery();
}
