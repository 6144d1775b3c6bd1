namespace Mediation.Ownership.ContingencyPlans;

/// <summary>What the reader has to do in the plans that are active now: the roles given to the reader, and the items of each with their clocks.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListOwnPlanRoles(MediationDbContext db, PlanLibrary library, CurrentUser user)
    : Query<ListOwnPlanRoles.Input, IReadOnlyList<ListOwnPlanRoles.Row>>,
        IHaveRoute
{
    /// <summary>Nobody has roles in more plans at once.</summary>
    private const int Most = 20;

    public sealed record Input : IInput<IReadOnlyList<Row>>;

    /// <param name="Role">Its name, in the reader's language.</param>
    /// <param name="PresentAt">When the reader confirmed to be present; null before.</param>
    /// <param name="Items">The items of the role, those to do first.</param>
    public sealed record Row(
        Guid RiskEventId,
        string EventNumber,
        string EventTitle,
        string Plan,
        string RoleKey,
        string Role,
        DateTimeOffset? PresentAt,
        IReadOnlyList<Item> Items
    )
    {
        public DateTimeOffset? NextDueAt => Items.Where(i => i.DoneAt is null).Min(i => (DateTimeOffset?)i.DueAt);
    }

    public sealed record Item(Guid Id, string Text, DateTimeOffset DueAt, DateTimeOffset? DoneAt);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var events = await db
            .RiskEvents.AsNoTracking()
            .InScope(user)
            .Where(e => db.Set<PlanActivation>().Any(a => a.Id == e.ActivePlanId && a.Roles.Any(r => r.PersonId == me)))
            .OrderByDescending(e => e.OpenedAt)
            .Take(Most)
            .ToListAsync(ct);
        Guid[] active = [.. events.Select(e => e.ActivePlanId!.Value)];
        var plans = await db.PlanActivations.AsNoTracking().Whole().Where(a => active.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        List<Row> rows = [];
        foreach (var of in events)
        {
            var one = plans[of.ActivePlanId!.Value];
            rows.AddRange(RowsOf(of, one, await library.OfAsync(one, ct)));
        }

        return [.. rows.OrderBy(r => r.NextDueAt ?? DateTimeOffset.MaxValue)];
    }

    private IEnumerable<Row> RowsOf(RiskEvent of, PlanActivation one, ContingencyPlan plan)
    {
        var texts = plan.Items.ToDictionary(i => i.Key, i => i.Text.Word, StringComparer.Ordinal);
        return one
            .Roles.Where(r => r.PersonId == user.Id)
            .Select(held => new Row(
                of.Id,
                of.Number,
                of.Title,
                plan.Name.Word,
                held.Role,
                plan.Roles.Single(r => r.Key == held.Role).Name.Word,
                held.PresentAt,
                [
                    .. one
                        .Tasks.Where(t => t.Role == held.Role)
                        .OrderBy(t => t.IsDone)
                        .ThenBy(t => t.DueAt)
                        .Select(t => new Item(t.Id, texts[t.Item], t.DueAt, t.DoneAt)),
                ]
            ));
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("plan-roles", () => new Input());
}
