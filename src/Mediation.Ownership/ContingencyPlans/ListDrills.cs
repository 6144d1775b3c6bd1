namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Drills of the reader's unit and of those below it, the newest first, a page at a time.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListDrills(MediationDbContext db, CurrentUser user) : Query<ListDrills.Input, ListDrills.Result>, IHaveRoute
{
    private const int PageSize = 20;

    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(string? After = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    public sealed record Row(
        Guid Id,
        PlanScenario Scenario,
        string Unit,
        DateOnly HeldOn,
        string Participants,
        string Findings,
        string Improvements,
        string RecordedBy
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var wanted = db.PlanDrills.AsNoTracking().InScope(user);
        if (InstantPageKey.Read(input.After, "after") is { At: var at, Id: var id })
        {
            wanted = wanted.Where(d => d.RecordedAt < at || (d.RecordedAt == at && d.Id < id));
        }

        var page = await wanted.OrderByDescending(d => d.RecordedAt).ThenByDescending(d => d.Id).Take(PageSize + 1).ToListAsync(ct);
        Guid[] units = [.. page.Select(d => d.UnitId).Distinct()];
        var names = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        var shown = page.Take(PageSize).ToList();
        return new Result(
            [
                .. shown.Select(d => new Row(
                    d.Id,
                    d.Scenario,
                    names[d.UnitId].NameIn(CultureInfo.CurrentUICulture),
                    d.HeldOn,
                    d.Participants,
                    d.Findings,
                    d.Improvements,
                    d.RecorderName
                )),
            ],
            page.Count > PageSize ? new InstantPageKey(shown[^1].RecordedAt, shown[^1].Id).ToString() : null
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("plan-drills");
}
