namespace Mediation.PolicyStudio.Drafts;

/// <summary>All policies: which version is in force today, and what waits to be approved.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class ListPolicies(MediationDbContext db, IEnumerable<PolicyKind> kinds, InstitutionTime institution, TimeProvider clock)
    : Query<ListPolicies.Input, ListPolicies.Result>,
        IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Rows">By key; the kinds that people change first.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Version">In force today.</param>
    /// <param name="Origin">Whether it came with the program or is the institution's own.</param>
    /// <param name="Coming">A version that is published and in force later; null where there is none.</param>
    /// <param name="Drafts">Drafts that wait.</param>
    /// <param name="IsEditable">Whether people change it; else it changes with the program.</param>
    public sealed record Row(string Policy, int Version, DateOnly EffectiveFrom, PolicyOrigin Origin, int? Coming, IReadOnlyList<Guid> Drafts, bool IsEditable);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var today = institution.Today(clock);
        var versions = await db.Set<PolicyDocument>()
            .Select(p => new
            {
                p.Key,
                p.Version,
                p.EffectiveFrom,
                p.Origin,
            })
            .ToListAsync(ct);
        var open = await db.Set<PolicyDraft>()
            .Where(d => d.State == PolicyDraftState.Open)
            .OrderBy(d => d.DraftedAt)
            .Select(d => new { d.Key, d.Id })
            .ToListAsync(ct);
        var editable = kinds.Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        return new Result([
            .. versions
                .GroupBy(v => v.Key, StringComparer.Ordinal)
                .Select(ofKey => (Key: ofKey.Key, Ordered: ofKey.OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.Version).ToList()))
                .Select(p => (p.Key, p.Ordered, InForce: p.Ordered.Find(v => v.EffectiveFrom <= today) ?? p.Ordered[^1]))
                .Select(p => new Row(
                    p.Key,
                    p.InForce.Version,
                    p.InForce.EffectiveFrom,
                    p.InForce.Origin,
                    p.Ordered[0].EffectiveFrom > today && p.Ordered[0].Version != p.InForce.Version ? p.Ordered[0].Version : null,
                    [.. open.Where(d => d.Key == p.Key).Select(d => d.Id)],
                    editable.Contains(p.Key)
                ))
                .OrderByDescending(r => r.IsEditable)
                .ThenBy(r => r.Policy, StringComparer.Ordinal),
        ]);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("policies", () => new Input());
}
