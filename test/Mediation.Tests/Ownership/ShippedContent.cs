using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.Ownership;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;

namespace Mediation.Tests.Ownership;

/// <summary>The shipped policies as text that a test changes.</summary>
internal static class ShippedContent
{
    public static JsonObject Risk() => Of(RiskRules.PolicyKey);

    public static JsonObject Matrix() => Of(AssignmentRules.PolicyKey);

    public static JsonObject Ladders() => Of(LadderRules.PolicyKey);

    public static IReadOnlyList<PolicyFault> FaultsIn(PolicyKind kind, JsonObject content) =>
        kind.FaultsIn(content.ToJsonString(), new PolicyGround(Of(kind.Key).ToJsonString(), new DateOnly(2026, 3, 16)));

    public static JsonObject Of(string key) => JsonNode.Parse(PolicySeed.From(typeof(OwnershipModule).Assembly).Single(p => p.Key == key).Json)!.AsObject();
}
