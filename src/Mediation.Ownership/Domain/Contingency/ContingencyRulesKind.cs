namespace Mediation.Ownership.Domain.Contingency;

/// <summary>The library of plans as a policy that compliance changes.</summary>
public sealed class ContingencyRulesKind() : RiskEventKindOf<ContingencyRules>(ContingencyRules.PolicyKey)
{
    protected override IEnumerable<PolicyFault> FaultsIn(ContingencyRules rules) => ContingencyRuleFaults.In(rules);
}
