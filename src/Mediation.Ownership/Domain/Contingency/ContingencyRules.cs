namespace Mediation.Ownership.Domain.Contingency;

/// <summary>
/// The library of plans, policy <c>contingency-plans</c>: Order 2020/3 wants prevention, reporting and response for major complaints; the content is the bank's
/// own. An activation keeps the version that it was started by.
/// </summary>
public sealed record ContingencyRules(IReadOnlyList<ContingencyPlan> Plans) : ICheckedRules
{
    public const string PolicyKey = "contingency-plans";

    /// <summary>A month: what takes longer is no emergency.</summary>
    private const int LongestMinutes = 31 * 24 * 60;

    public ContingencyPlan Of(PlanScenario scenario) => Plans.Single(p => p.Scenario == scenario);

    public IEnumerable<string> Faults()
    {
        if (!Plans.Select(p => p.Scenario).Order().SequenceEqual(Enum.GetValues<PlanScenario>()))
        {
            yield return "Each scenario has a plan, once.";
        }

        foreach (var plan in Plans)
        {
            var roles = plan.Roles.Select(r => r.Key).ToList();
            if (roles.Count == 0 || roles.Distinct(StringComparer.Ordinal).Count() != roles.Count)
            {
                yield return $"{plan.Scenario} has roles, each once.";
            }

            if (plan.Items.Count == 0 || plan.Items.Select(i => i.Key).Distinct(StringComparer.Ordinal).Count() != plan.Items.Count)
            {
                yield return $"{plan.Scenario} has items, each once.";
            }

            foreach (var item in plan.Items.Where(i => !roles.Contains(i.Role) || i.Minutes is < 1 or > LongestMinutes))
            {
                yield return $"{plan.Scenario}, {item.Key}: it has a role of the plan and a time.";
            }

            if (plan.Criteria.Count == 0 || plan.Inform.Count == 0 || plan.Never.Count == 0)
            {
                yield return $"{plan.Scenario} says when it is activated, who is informed and what is not done.";
            }
        }
    }
}

/// <summary>A plan.</summary>
/// <param name="Criteria">When it is activated.</param>
/// <param name="Roles">Who is needed.</param>
/// <param name="Items">What is done, each within minutes of the clock.</param>
/// <param name="Inform">Who is informed.</param>
/// <param name="Never">What is not done.</param>
public sealed record ContingencyPlan(
    PlanScenario Scenario,
    LocalName Name,
    IReadOnlyList<LocalName> Criteria,
    IReadOnlyList<PlanRole> Roles,
    IReadOnlyList<PlanItem> Items,
    IReadOnlyList<LocalName> Inform,
    IReadOnlyList<LocalName> Never
);

/// <summary>A role of a plan.</summary>
public sealed record PlanRole(string Key, LocalName Name);

/// <summary>Something to be done.</summary>
/// <param name="Role">Whose it is.</param>
/// <param name="Minutes">Minutes of the clock from the activation.</param>
public sealed record PlanItem(string Key, string Role, int Minutes, LocalName Text);
