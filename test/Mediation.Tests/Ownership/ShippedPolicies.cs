using Mediation.Core.Policies;
using Mediation.Ownership;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Domain.RiskEvents;

namespace Mediation.Tests.Ownership;

/// <summary>The policies as they ship with the module.</summary>
internal static class ShippedPolicies
{
    public static readonly RiskRules Risk = Read<RiskRules>(RiskRules.PolicyKey);
    public static readonly AssignmentRules Matrix = Read<AssignmentRules>(AssignmentRules.PolicyKey);
    public static readonly LadderRules Ladders = Read<LadderRules>(LadderRules.PolicyKey);

    public static readonly RiskEventRules RiskEvents = Read<RiskEventRules>(RiskEventRules.PolicyKey);
    public static readonly ContingencyRules Plans = Read<ContingencyRules>(ContingencyRules.PolicyKey);

    private static T Read<T>(string key) => PolicyReader.Parse<T>(PolicySeed.From(typeof(OwnershipModule).Assembly).Single(p => p.Key == key).Json);
}
