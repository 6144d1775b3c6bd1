namespace Mediation.Complaints.Intake;

/// <summary>The units that a complaint can be about, but for closed ones. Whoever first hears of it registers it, whichever unit that is (首问负责).</summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class ListUnits(MediationDbContext db, CurrentUser user) : Query<ListUnits.Input, ListUnits.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Own">Code of the registering person's own unit, taken when none is chosen.</param>
    /// <param name="BeginsOwn">Whether this person begins a complaint of the own unit at once.</param>
    public sealed record Result(string? Own, bool BeginsOwn, IReadOnlyList<UnitView> Units)
    {
        /// <summary>Whether a complaint of this unit, the own one when none is named, is begun at once.</summary>
        public bool Begins(string? unit) => BeginsOwn && (unit ?? Own) == Own;
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().Where(u => u.ClosedAt == null).OrderBy(u => u.Path).ToListAsync(ct);
        return new Result(
            units.Find(u => u.Id == user.Actor.UnitId)?.Code,
            ComplaintAccess.MayBegin(user, user.Actor.UnitId),
            [.. units.Select(u => new UnitView(u.Code, u.Name, u.NameEn))]
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("units", () => new Input());
}

/// <summary>A unit of the bank.</summary>
public sealed record UnitView(string Code, string Name, string NameEn);
