namespace Mediation.Ownership.Domain.Contingency;

/// <summary>The library of plans as a policy that compliance changes.</summary>
public sealed class ContingencyRulesKind : PolicyKind
{
    public override string Key => ContingencyRules.PolicyKey;

    public override string DraftPermission => RiskEventPermissions.DraftRules;

    public override string ApprovePermission => RiskEventPermissions.ApproveRules;

    public override PolicyValidity Validity => PolicyValidity.ByNow;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        try
        {
            return PolicyContent.FaultsIn<ContingencyRules>(json) is { Count: > 0 } faults
                ? faults
                : [.. ContingencyRuleFaults.In(JsonSerializer.Deserialize<ContingencyRules>(json, MediationJson.Policy)!)];
        }
        catch (JsonException wrong)
        {
            return [new PolicyFault(wrong.Path ?? "$", "RiskEvents:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }
}
