namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>When and how fast events are reported, as a policy that compliance changes; each event keeps the version by which it was decided.</summary>
public sealed class RiskEventRulesKind() : RiskEventKindOf<RiskEventRules>(RiskEventRules.PolicyKey)
{
    protected override IEnumerable<PolicyFault> FaultsIn(RiskEventRules rules) => RiskEventRuleFaults.In(rules);
}
