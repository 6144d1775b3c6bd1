using System.Text.Json.Nodes;

namespace Mediation.Core.Policies;

/// <summary>Compares two policies value by value, by their paths. An entry of a list that has a name of its own (key, code, kind, id) is found by it.</summary>
public static class JsonDifferences
{
    private static readonly string[] Names = ["key", "code", "kind", "id", "number", "ground"];

    /// <summary>Fields that are no rule: they say where the rules come from and since when they hold.</summary>
    private static readonly string[] Remarks = ["effectiveFrom"];

    public static IReadOnlyList<PolicyDifference> Between(string before, string after)
    {
        var (old, fresh) = (Values(before), Values(after));
        return
        [
            .. old
                .Keys.Union(fresh.Keys, StringComparer.Ordinal)
                .Where(place => old.GetValueOrDefault(place) != fresh.GetValueOrDefault(place))
                .Select(place => new PolicyDifference(place, ValueOf(old, place), ValueOf(fresh, place))),
        ];
    }

    private static PolicyValue? ValueOf(Dictionary<string, string> values, string place) =>
        values.TryGetValue(place, out var text) ? new PolicyValue(text) : null;

    private static Dictionary<string, string> Values(string json)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        Add(JsonNode.Parse(json), string.Empty, values);
        return values;
    }

    private static void Add(JsonNode? node, string place, Dictionary<string, string> values)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.Where(f => place.Length > 0 || !Remarks.Contains(f.Key, StringComparer.Ordinal)))
                {
                    Add(value, place.Length == 0 ? name : $"{place}.{name}", values);
                }

                break;
            case JsonArray entries:
                for (var i = 0; i < entries.Count; i++)
                {
                    Add(entries[i], $"{place}[{NameOf(entries[i]) ?? (i + 1).ToString(CultureInfo.InvariantCulture)}]", values);
                }

                break;
            default:
                values[place] = node?.ToJsonString(MediationJson.Stored).Trim('"') ?? "null";
                break;
        }
    }

    private static string? NameOf(JsonNode? entry) =>
        entry is JsonObject fields
            ? Names.Select(name => fields[name]).OfType<JsonValue>().Select(value => value.ToString()).FirstOrDefault(name => name.Length > 0)
            : null;
}
