using System.Text.Json.Serialization.Metadata;

namespace Mediation.Core.Policies;

/// <summary>
/// The form of what people draft: nothing stands there as <c>null</c> and no field is unknown. What is left out has its own word, and a rule with a typing
/// error in its name would be no rule. Published versions are read as before, with their remarks.
/// </summary>
public static class PolicyContent
{
    /// <summary>Of the whole content; no rules.</summary>
    private static readonly string[] Remarks = ["effectiveFrom", "source", "fields"];

    /// <typeparam name="TRules">What the content is read as.</typeparam>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<PolicyFault> FaultsIn<TRules>(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. FaultsIn(document.RootElement, string.Empty, MediationJson.Policy.GetTypeInfo(typeof(TRules)))];
    }

    private static IEnumerable<PolicyFault> FaultsIn(JsonElement value, string place, JsonTypeInfo? type) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => [new PolicyFault(place.Length == 0 ? "$" : place, "Policies:NullValue")],
            JsonValueKind.Array => value.EnumerateArray().SelectMany((one, i) => FaultsIn(one, $"{place}[{i + 1}]", ElementOf(type))),
            JsonValueKind.Object => value.EnumerateObject().SelectMany(field => FaultsIn(field, place, type)),
            _ => [],
        };

    private static IEnumerable<PolicyFault> FaultsIn(JsonProperty field, string place, JsonTypeInfo? type)
    {
        var inner = place.Length == 0 ? field.Name : $"{place}.{field.Name}";
        if (type?.Kind != JsonTypeInfoKind.Object)
        {
            return FaultsIn(field.Value, inner, ElementOf(type));
        }

        var known = type.Properties.FirstOrDefault(p => p.Name == field.Name);
        return known is null && (place.Length > 0 || !Remarks.Contains(field.Name))
            ? [new PolicyFault(inner, "Policies:UnknownField")]
            : FaultsIn(field.Value, inner, known is { CustomConverter: null } ? MediationJson.Policy.GetTypeInfo(known.PropertyType) : null);
    }

    /// <summary>Null where what stands inside is read in a way of its own.</summary>
    private static JsonTypeInfo? ElementOf(JsonTypeInfo? type) => type?.ElementType is { } element ? MediationJson.Policy.GetTypeInfo(element) : null;
}
