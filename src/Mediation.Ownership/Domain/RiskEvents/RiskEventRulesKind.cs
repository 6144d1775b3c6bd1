namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>When and how fast events are reported, as a policy that compliance changes; each event keeps the version by which it was decided.</summary>
public sealed class RiskEventRulesKind : PolicyKind
{
    public override string Key => RiskEventRules.PolicyKey;

    public override string DraftPermission => RiskEventPermissions.DraftRules;

    public override string ApprovePermission => RiskEventPermissions.ApproveRules;

    public override PolicyValidity Validity => PolicyValidity.ByNow;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        try
        {
            return PolicyContent.FaultsIn<RiskEventRules>(json) is { Count: > 0 } faults
                ? faults
                : [.. RiskEventRuleFaults.In(JsonSerializer.Deserialize<RiskEventRules>(json, MediationJson.Policy)!)];
        }
        catch (JsonException wrong)
        {
            return [new PolicyFault(wrong.Path ?? "$", "RiskEvents:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }
}
