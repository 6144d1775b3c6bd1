namespace Mediation.PolicyStudio.Drafts;

/// <summary>A policy with all its versions, the content of one of them, and its drafts.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class GetPolicy(MediationDbContext db, DraftBook book, CurrentUser user, InstitutionTime institution, TimeProvider clock)
    : Query<GetPolicy.Input, GetPolicy.Result>,
        IHaveRoute
{
    /// <summary>What became of older drafts stands in the history.</summary>
    private const int MostDrafts = 20;

    /// <param name="Policy">Key of the policy.</param>
    /// <param name="Shown">The version whose content is shown; the one in force today when left out.</param>
    public sealed record Input(string Policy, int? Shown = null) : IInput<Result>;

    /// <param name="Content">Content of the version shown, as JSON.</param>
    /// <param name="Newest">Content of the newest version, from which a draft is written.</param>
    /// <param name="Validity">By which day its version is chosen; null where only the program changes it.</param>
    /// <param name="FirstDay">First day on which a draft of now could be in force.</param>
    /// <param name="Schema">JSON schema of its content; null where only its own checks describe it.</param>
    /// <param name="MayDraft">Whether the reader may draft it now.</param>
    /// <param name="Drafts">Those that wait and the latest others, newest first.</param>
    public sealed record Result(
        string Policy,
        IReadOnlyList<VersionRow> Versions,
        int InForce,
        int Shown,
        string Content,
        string Newest,
        PolicyValidity? Validity,
        DateOnly? FirstDay,
        string? Schema,
        bool MayDraft,
        IReadOnlyList<DraftRow> Drafts
    );

    public sealed record VersionRow(int Version, DateOnly EffectiveFrom, PolicyOrigin Origin, DateTimeOffset PublishedAt, Guid? DraftId);

    public sealed record DraftRow(Guid Id, PolicyDraftState State, string Author, DateTimeOffset DraftedAt, string Note, int? PublishedVersion);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var versions = await db.Set<PolicyDocument>()
            .Where(p => p.Key == input.Policy)
            .OrderByDescending(p => p.EffectiveFrom)
            .ThenByDescending(p => p.Version)
            .Select(p => new VersionRow(p.Version, p.EffectiveFrom, p.Origin, p.PublishedAt, p.DraftId))
            .ToListAsync(ct);
        var inForce = versions.Find(v => v.EffectiveFrom <= institution.DateOf(now)) ?? versions.LastOrDefault() ?? throw PolicyErrors.NotFound();
        var shown = input.Shown is { } wanted ? versions.Find(v => v.Version == wanted) ?? throw PolicyErrors.NotFound() : inForce;
        var drafts = await db.Set<PolicyDraft>()
            .Where(d => d.Key == input.Policy)
            .OrderByDescending(d => d.DraftedAt)
            .Take(MostDrafts)
            .Select(d => new DraftRow(d.Id, d.State, d.AuthorName, d.DraftedAt, d.Note, d.PublishedVersion))
            .ToListAsync(ct);
        var kind = book.FindKind(input.Policy);
        return new Result(
            input.Policy,
            versions,
            inForce.Version,
            shown.Version,
            DraftText.Shown(await book.JsonAsync(input.Policy, shown.Version, ct)),
            DraftText.Shown(await book.JsonAsync(input.Policy, versions.Max(v => v.Version), ct)),
            kind?.Validity,
            kind?.FirstDay(now, institution),
            kind?.Schema,
            kind is not null
                && user.May(PolicyPermissions.Draft)
                && user.May(kind.DraftPermission)
                && !await db.Set<PolicyDraft>().AnyAsync(d => d.OpenKey == input.Policy, ct),
            drafts
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("policies/{policy}");
}
