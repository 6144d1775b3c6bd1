namespace Mediation.Accounts.Units;

/// <summary>The tree of the bank's units, closed ones as well, with how many people belong to each.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class ListBankUnits(MediationDbContext db) : Query<ListBankUnits.Input, ListBankUnits.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Units">The head office first, each before those below it.</param>
    public sealed record Result(IReadOnlyList<Row> Units);

    /// <param name="Depth">How many units stand above it.</param>
    /// <param name="People">Who belongs to it and can sign in.</param>
    /// <param name="ClosedAt">Since when it is closed; its parent has its work.</param>
    /// <param name="Waiting">Change that is proposed, waits or is under way; null where there is none.</param>
    public sealed record Row(Guid Id, string Code, string Name, string NameEn, Guid? ParentId, int Depth, int People, DateTimeOffset? ClosedAt, Guid? Waiting);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var units = new UnitTree(await db.Set<OrganisationUnit>().AsNoTracking().ToListAsync(ct)).InOrder;
        var people = await db
            .Users.Where(u => u.UnitId != null && u.LeftAt == null)
            .GroupBy(u => u.UnitId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var waiting = (
            await db.Set<Reorganisation>()
                .Where(r => r.State == ReorganisationState.Proposed || r.State == ReorganisationState.UnderWay)
                .Where(r => r.UnitId != null)
                .Select(r => new { UnitId = r.UnitId!.Value, r.Id })
                .ToListAsync(ct)
        ).ToLookup(r => r.UnitId, r => (Guid?)r.Id);
        return new Result([
            .. units.Select(u => new Row(
                u.Id,
                u.Code,
                u.Name,
                u.NameEn,
                u.ParentId,
                u.Path.Count(c => c == '/') - 2,
                people.GetValueOrDefault(u.Id),
                u.ClosedAt,
                waiting[u.Id].FirstOrDefault()
            )),
        ]);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("organisation/units", () => new Input());
}
