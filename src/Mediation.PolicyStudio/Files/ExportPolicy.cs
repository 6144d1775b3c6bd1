namespace Mediation.PolicyStudio.Files;

/// <summary>A version of a policy as a file, with who drafted and who approved it.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class ExportPolicy(MediationDbContext db, DraftBook book) : Query<ExportPolicy.Input, PolicyFile>, IHaveRoute
{
    /// <param name="Version">The version; the newest one when left out.</param>
    public sealed record Input(string Policy, int? Version = null) : IInput<PolicyFile>;

    internal static string AddressOf(string policy, int version) => $"/api/v1/policies/{Uri.EscapeDataString(policy)}/file?version={version}";

    public override async Task<PolicyFile> RunAsync(Input input, CancellationToken ct)
    {
        var document = await db.Set<PolicyDocument>()
            .AsNoTracking()
            .Where(p => p.Key == input.Policy && (input.Version == null || p.Version == input.Version))
            .OrderByDescending(p => p.Version)
            .FirstOrDefaultAsync(ct)
            ?? throw PolicyErrors.NotFound();
        var draft = await db.Set<PolicyDraft>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == document.DraftId, ct);
        using var content = JsonDocument.Parse(document.Json);
        return new PolicyFile(
            PolicyFile.FormatName,
            document.Key,
            PolicyFile.StructureOf(book.FindKind(document.Key)),
            document.Version,
            document.EffectiveFrom,
            document.Origin,
            document.PublishedAt,
            draft?.AuthorName,
            draft?.DecidedByName,
            draft?.Note,
            content.RootElement.Clone()
        );
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("policies/{policy}/file", async (string policy, int? version, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(policy, version), ct: ct);
            return TypedResults.File(file.ToBytes(), "application/json", $"{file.Policy}.v{file.Version}.json");
        });
}
