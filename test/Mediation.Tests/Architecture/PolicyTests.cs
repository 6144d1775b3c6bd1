using System.Reflection;
using Mediation.Core.Policies;

namespace Mediation.Tests.Architecture;

/// <summary>The policies that ship, each found from its module.</summary>
public sealed class PolicyTests
{
    private static readonly List<PolicySeed> Shipped = [.. MediationModules.All.SelectMany(m => m.Policies())];

    /// <summary>Types of rules by the key that they carry.</summary>
    private static readonly Dictionary<string, Type> Rules = CodeModel
        .Source.Select(t => (Type: t, Key: t.GetField("PolicyKey", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string))
        .Where(t => t.Key is not null)
        .ToDictionary(t => t.Key!, t => t.Type, StringComparer.Ordinal);

    public static TheoryData<string, int> Documents => [.. Shipped.Select(p => (p.Key, p.Version))];

    [Fact]
    public void Every_key_has_rules_and_every_kind_of_rules_ships() =>
        Shipped.Select(p => p.Key).Distinct(StringComparer.Ordinal).ShouldBe(Rules.Keys, ignoreOrder: true);

    [Fact]
    public void Versions_are_numbered_without_gaps_and_none_is_in_force_before_the_one_it_follows()
    {
        foreach (var policy in Shipped.GroupBy(p => p.Key, StringComparer.Ordinal).Select(p => p.OrderBy(v => v.Version).ToList()))
        {
            policy.Select(v => v.Version).ShouldBe(Enumerable.Range(1, policy.Count), policy[0].Key);
            policy.Select(v => v.EffectiveFrom).ShouldBeInOrder();
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_policy_that_ships_is_read_whole(string key, int version)
    {
        var rules = Read(Rules[key], Shipped.Single(p => p.Key == key && p.Version == version).Json);
        Rules[key]
            .GetProperties()
            .Where(p => p.GetMethod is { IsStatic: false } && p.GetIndexParameters().Length == 0 && p.GetValue(rules) is null)
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_policy_without_its_rules_is_refused(string key, int version) =>
        Should.Throw<System.Text.Json.JsonException>(() => Read(Rules[key], $$"""{"effectiveFrom":"2000-01-01","version":{{version}}}"""));

    private static object Read(Type rules, string json) =>
        typeof(PolicyReader)
            .GetMethod(nameof(PolicyReader.Parse))!
            .MakeGenericMethod(rules)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [json], culture: null)!;
}
