namespace Mediation.Ownership.Domain.Contingency;

/// <summary>
/// The library of plans, policy <c>contingency-plans</c>: Order 2020/3 wants prevention, reporting and response for major complaints; the content is the bank's
/// own. An activation keeps the version that it was started by.
/// </summary>
public sealed record ContingencyRules(IReadOnlyList<ContingencyPlan> Plans) : ICheckedRules
{
    public const string PolicyKey = "contingency-plans";

    public ContingencyPlan Of(PlanScenario scenario) => Plans.Single(p => p.Scenario == scenario);

    public IEnumerable<string> Faults() => ContingencyRuleFaults.In(this).Select(f => $"{f.Place}: {f.Code}");
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
/// <param name="Duty">The duty of the event that it is: then the statutory limit of the event is its time, not the minutes of the plan.</param>
public sealed record PlanItem(string Key, string Role, int Minutes, LocalName Text, ReportDuty? Duty = null);
