namespace Mediation.Ownership.RiskEvents;

/// <summary>The events that the reader sees, the newest first, a page at a time.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListRiskEvents(MediationDbContext db, CurrentUser user) : Query<ListRiskEvents.Input, ListRiskEvents.Result>, IHaveRoute
{
    private const int PageSize = 20;

    /// <param name="Concluded">Those whose final report is written; those that are not concluded when left out.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="State">Only those that stand so, whatever <paramref name="Concluded"/> says.</param>
    public sealed record Input(bool? Concluded = null, string? After = null, RiskEventState? State = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="Unit">Where it happened.</param>
    /// <param name="NextDueAt">The next limit; null where nothing is due.</param>
    /// <param name="NextDuty">Which.</param>
    /// <param name="AcknowledgedBy">Who has it; null while nobody does.</param>
    public sealed record Row(
        Guid Id,
        string Number,
        string Title,
        RiskEventKind Kind,
        RiskEventClass Class,
        RiskEventState State,
        string Unit,
        DateTimeOffset LearnedAt,
        DateTimeOffset? NextDueAt,
        ReportDuty? NextDuty,
        string? AcknowledgedBy
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var after = InstantPageKey.Read(input.After, "after");
        var wanted = db.RiskEvents.AsNoTracking().InScope(user);
        wanted =
            input.State is { } state ? wanted.Where(e => e.State == state)
            : input.Concluded == true ? wanted.Where(e => e.State == RiskEventState.Concluded)
            : wanted.Where(e => e.State != RiskEventState.Concluded);
        if (after is { At: var at, Id: var id })
        {
            wanted = wanted.Where(e => e.OpenedAt < at || (e.OpenedAt == at && e.Id < id));
        }

        var page = await wanted
            .Join(db.Set<OrganisationUnit>(), e => e.UnitId, u => u.Id, (e, u) => new { Event = e, Unit = u })
            .OrderByDescending(o => o.Event.OpenedAt)
            .ThenByDescending(o => o.Event.Id)
            .Take(PageSize + 1)
            .ToListAsync(ct);
        var shown = page.Take(PageSize).ToList();
        return new Result(
            [.. shown.Select(o => RowOf(o.Event, o.Unit.NameIn(CultureInfo.CurrentUICulture)))],
            page.Count > PageSize ? new InstantPageKey(shown[^1].Event.OpenedAt, shown[^1].Event.Id).ToString() : null
        );
    }

    private static Row RowOf(RiskEvent one, string unit)
    {
        var next = Enum.GetValues<ReportDuty>().Where(d => one.DueAt(d) is not null).OrderBy(one.DueAt).Select(d => (ReportDuty?)d).FirstOrDefault();
        return new Row(
            one.Id,
            one.Number,
            one.Title,
            one.Kind,
            one.Class,
            one.State,
            unit,
            one.LearnedAt,
            next is { } duty ? one.DueAt(duty) : null,
            next,
            one.AcknowledgerName
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("risk-events");
}
