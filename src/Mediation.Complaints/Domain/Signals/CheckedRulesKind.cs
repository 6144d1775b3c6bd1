using System.Text.Json;

namespace Mediation.Complaints.Domain.Signals;

/// <summary>A policy of signals that compliance changes: its rules check themselves.</summary>
/// <typeparam name="TRules">Its rules.</typeparam>
public abstract class CheckedRulesKind<TRules> : PolicyKind
    where TRules : ICheckedRules
{
    public override string DraftPermission => ComplaintPermissions.DraftSignals;

    public override string ApprovePermission => ComplaintPermissions.ApproveSignals;

    public override PolicyValidity Validity => PolicyValidity.ByNow;

    public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground)
    {
        try
        {
            var faults = PolicyContent.FaultsIn<TRules>(json);
            if (faults.Count == 0)
            {
                PolicyReader.Parse<TRules>(json);
            }

            return faults;
        }
        catch (JsonException wrong)
        {
            return [new PolicyFault(wrong.Path ?? "$", "Signals:Unreadable") { Values = [("why", wrong.Message)] }];
        }
    }
}
