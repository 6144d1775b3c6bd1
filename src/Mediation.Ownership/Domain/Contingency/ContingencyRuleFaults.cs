namespace Mediation.Ownership.Domain.Contingency;

/// <summary>What makes a library of plans impossible to work by.</summary>
public static class ContingencyRuleFaults
{
    /// <summary>A month: what takes longer is no emergency.</summary>
    private const int LongestMinutes = 31 * 24 * 60;

    public static IEnumerable<PolicyFault> In(ContingencyRules rules)
    {
        if (!rules.Plans.Select(p => p.Scenario).Order().SequenceEqual(Enum.GetValues<PlanScenario>()))
        {
            yield return new PolicyFault("plans", "Plans:EachScenarioOnce");
        }

        foreach (var fault in rules.Plans.SelectMany((plan, i) => In(plan, $"plans[{i + 1}]")))
        {
            yield return fault;
        }
    }

    private static IEnumerable<PolicyFault> In(ContingencyPlan plan, string place)
    {
        var roles = plan.Roles.Select(r => r.Key).ToList();
        if (roles.Count == 0 || roles.Distinct(StringComparer.Ordinal).Count() != roles.Count)
        {
            yield return new PolicyFault($"{place}.roles", "Plans:RolesOnce");
        }

        if (plan.Items.Count == 0 || plan.Items.Select(i => i.Key).Distinct(StringComparer.Ordinal).Count() != plan.Items.Count)
        {
            yield return new PolicyFault($"{place}.items", "Plans:ItemsOnce");
        }

        for (var i = 0; i < plan.Items.Count; i++)
        {
            var item = plan.Items[i];
            if (!roles.Contains(item.Role) || item.Minutes is < 1 or > LongestMinutes)
            {
                yield return new PolicyFault($"{place}.items[{i + 1}]", "Plans:ItemWithoutRoleOrTime") { Values = [("item", item.Key)] };
            }

            // Follow-ups and the final report come again or after the plan: they are no item of a checklist.
            if (item.Duty is ReportDuty.FollowUp or ReportDuty.Final)
            {
                yield return new PolicyFault($"{place}.items[{i + 1}].duty", "Plans:ItemOfOtherDuty") { Values = [("item", item.Key)] };
            }
        }

        if (plan.Criteria.Count == 0 || plan.Inform.Count == 0 || plan.Never.Count == 0)
        {
            yield return new PolicyFault(place, "Plans:PlanIncomplete");
        }
    }
}
