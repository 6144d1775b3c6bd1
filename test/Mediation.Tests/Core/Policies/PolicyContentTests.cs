using System.Text.Json.Nodes;
using Mediation.Core.Policies;

namespace Mediation.Tests.Core.Policies;

/// <summary>What people draft of any kind: a null at any place and any field that nobody knows is a fault with its place, never a failure.</summary>
public sealed class PolicyContentTests
{
    private static readonly Dictionary<string, PolicySeed> Shipped = MediationModules
        .All.SelectMany(m => m.Policies())
        .GroupBy(s => s.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.MaxBy(s => s.Version)!, StringComparer.Ordinal);

    public static TheoryData<Type> Kinds() =>
        [.. MediationModules.All.SelectMany(m => m.GetType().Assembly.GetTypes()).Where(t => t.IsSubclassOf(typeof(PolicyKind)) && !t.IsAbstract).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_ships_has_no_fault(Type kind) => FaultsIn(kind, Shipped[KindOf(kind).Key].Json).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_null_at_any_place_is_a_fault(Type kind)
    {
        var content = JsonNode.Parse(Shipped[KindOf(kind).Key].Json)!;
        var places = PlacesIn(content).ToList();
        places.Count.ShouldBeGreaterThan(3);
        foreach (var place in places)
        {
            FaultsIn(kind, WithNull(content, place)).ShouldNotBeEmpty(place);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_that_nobody_knows_is_a_fault(Type kind)
    {
        var content = JsonNode.Parse(Shipped[KindOf(kind).Key].Json)!.AsObject();
        content["windowDayz"] = 7;
        FaultsIn(kind, content.ToJsonString()).ShouldContain(f => f.Place == "windowDayz");
    }

    [Fact]
    public void A_place_is_named_as_people_count_it()
    {
        const string Codes = """{"products":[{"code":"B01","zh":"a","en":"b","mony":true}],"causes":[null],"demands":null}""";
        PolicyContent
            .FaultsIn<ComplaintCodes>(Codes)
            .Select(f => $"{f.Place} {f.Code}")
            .ShouldBe(["products[1].mony Policies:UnknownField", "causes[1] Policies:NullValue", "demands Policies:NullValue"]);
    }

    private static IReadOnlyList<PolicyFault> FaultsIn(Type kind, string json) =>
        KindOf(kind).FaultsIn(json, new PolicyGround(Shipped[KindOf(kind).Key].Json, new DateOnly(2026, 3, 2)));

    private static PolicyKind KindOf(Type kind) => (PolicyKind)Activator.CreateInstance(kind)!;

    /// <summary>The first two of each list: what holds for these holds for all.</summary>
    private static IEnumerable<string> PlacesIn(JsonNode node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => PlacesIn(p.Value!).Append(p.Value!.GetPath())),
            JsonArray list => list.Take(2).SelectMany(one => PlacesIn(one!).Append(one!.GetPath())),
            _ => [],
        };

    private static string WithNull(JsonNode content, string path)
    {
        var copy = content.DeepClone();
        var found = All(copy).Single(n => n.GetPath() == path);
        if (found.Parent is JsonArray list)
        {
            list[found.GetElementIndex()] = null;
        }
        else
        {
            found.Parent!.AsObject()[found.GetPropertyName()] = null;
        }

        return copy.ToJsonString();
    }

    private static IEnumerable<JsonNode> All(JsonNode node) =>
        node switch
        {
            JsonObject o => o.Where(p => p.Value is not null).SelectMany(p => All(p.Value!)).Append(node),
            JsonArray list => list.Where(one => one is not null).SelectMany(one => All(one!)).Append(node),
            _ => [node],
        };
}
