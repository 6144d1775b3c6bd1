namespace Mediation.Ownership.ContingencyPlans;

/// <summary>The library of contingency plans in force today, in the reader's language.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListPlans(PlanLibrary library) : Query<ListPlans.Input, ListPlans.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Version">Version of the policy <c>contingency-plans</c>.</param>
    public sealed record Result(int Version, IReadOnlyList<Plan> Plans);

    public sealed record Plan(
        PlanScenario Scenario,
        string Name,
        IReadOnlyList<string> Criteria,
        IReadOnlyList<string> Roles,
        IReadOnlyList<Item> Items,
        IReadOnlyList<string> Inform,
        IReadOnlyList<string> Never
    );

    /// <param name="Duty">The duty of the event that it is: then the limit of the event counts, not the minutes.</param>
    public sealed record Item(int Minutes, string Role, string Text, ReportDuty? Duty);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var policy = await library.PresentAsync(ct);
        return new Result(policy.Version, [.. policy.Rules.Plans.Select(Of)]);
    }

    private static Plan Of(ContingencyPlan plan)
    {
        var roles = plan.Roles.ToDictionary(r => r.Key, r => r.Name.Word, StringComparer.Ordinal);
        return new Plan(
            plan.Scenario,
            plan.Name.Word,
            [.. plan.Criteria.Select(w => w.Word)],
            [.. roles.Values],
            [.. plan.Items.OrderBy(i => i.Minutes).Select(i => new Item(i.Minutes, roles[i.Role], i.Text.Word, i.Duty))],
            [.. plan.Inform.Select(w => w.Word)],
            [.. plan.Never.Select(w => w.Word)]
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("contingency-plans", () => new Input());
}
