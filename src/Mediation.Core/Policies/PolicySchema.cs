using Json.Schema;

namespace Mediation.Core.Policies;

/// <summary>
/// The form of a policy's content as a JSON schema (draft 2020-12), embedded in its module as <c>Schemas/{key}.json</c>. What it refuses is named by
/// place and reason; an unknown field is refused as a missing one is, for a rule with a typing error in its name would be no rule.
/// </summary>
/// <remarks>Our schemas have no <c>$ref</c>: the path of a refusal is its place in the schema.</remarks>
public sealed class PolicySchema
{
    /// <summary>Beginning of the codes of what a schema refuses.</summary>
    public const string CodePrefix = "Policies:Schema";

    /// <summary>More faults than this help nobody.</summary>
    private const int MostFaults = 30;

    private static readonly EvaluationOptions Flat = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema schema;
    private readonly JsonElement form;

    private PolicySchema(string json)
    {
        (Json, schema) = (json, JsonSchema.FromText(json));
        using var document = JsonDocument.Parse(json);
        form = document.RootElement.Clone();
    }

    /// <summary>The schema itself.</summary>
    public string Json { get; }

    /// <exception cref="InvalidOperationException">The module has no schema of this key.</exception>
    public static PolicySchema Of(Assembly module, string key)
    {
        using var stream = module.GetManifestResourceStream($"{module.GetName().Name}.Schemas.{key}.json")
            ?? throw new InvalidOperationException($"No schema of {key}.");
        using StreamReader reader = new(stream);
        return new PolicySchema(reader.ReadToEnd());
    }

    /// <summary>Where a content is not of this form, in the order of its places.</summary>
    public IReadOnlyList<PolicyFault> FaultsIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, Flat);
        return result.IsValid
            ? []
            :
            [
                .. (result.Details ?? [])
                    .Append(result)
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail => detail.Errors!.Keys.Select(keyword => FaultOf(detail, keyword, document.RootElement)))
                    .DistinctBy(fault => (fault.Place, fault.Code))
                    .OrderBy(fault => fault.Place, StringComparer.Ordinal)
                    .Take(MostFaults),
            ];
    }

    /// <summary>
    /// A place as people count it: <c>rows[1].office</c> is a field of the first row. The whole content is <c>$</c>.
    /// </summary>
    /// <param name="pointer">A JSON pointer (RFC 6901): <c>/rows/0/office</c>.</param>
    public static string PlaceOf(string pointer)
    {
        StringBuilder place = new();
        foreach (var part in PartsOf(pointer))
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                place.Append(CultureInfo.InvariantCulture, $"[{index + 1}]");
            }
            else
            {
                place.Append(place.Length == 0 ? string.Empty : ".").Append(part);
            }
        }

        return place.Length == 0 ? "$" : place.ToString();
    }

    private PolicyFault FaultOf(EvaluationResults detail, string keyword, JsonElement content)
    {
        var pointer = detail.InstanceLocation.ToString();
        var (rule, place) = (At(form, detail.EvaluationPath.ToString()), PlaceOf(pointer));
        return keyword switch
        {
            // A schema that is false stands for a field that is not known.
            "" => new PolicyFault(place, $"{CodePrefix}Unknown"),
            "required" => With("Missing", string.Join(", ", Missing(rule.GetProperty(keyword), At(content, pointer)))),
            "type" => With("Type", rule.GetProperty(keyword).GetString() ?? string.Empty),
            "enum" => With("Choice", string.Join(", ", rule.GetProperty(keyword).EnumerateArray().Select(value => value.ToString()))),
            "minimum" => With("Least", rule.GetProperty(keyword).ToString()),
            "maximum" => With("Most", rule.GetProperty(keyword).ToString()),
            "minLength" or "minItems" => With("Short", rule.GetProperty(keyword).ToString()),
            "maxLength" or "maxItems" => With("Long", rule.GetProperty(keyword).ToString()),
            _ => With("Other", keyword),
        };

        PolicyFault With(string code, string expected) => new(place, CodePrefix + code) { Values = [("expected", expected)] };
    }

    private static IEnumerable<string> Missing(JsonElement required, JsonElement content) =>
        required.EnumerateArray().Select(name => name.GetString()!).Where(name => !content.TryGetProperty(name, out _));

    private static JsonElement At(JsonElement root, string pointer)
    {
        foreach (var part in PartsOf(pointer))
        {
            // In a schema all entries of a list have one: the number of the entry, which its path names as well, is passed over.
            root =
                root.ValueKind == JsonValueKind.Array ? root[int.Parse(part, CultureInfo.InvariantCulture)]
                : root.TryGetProperty(part, out var inner) ? inner
                : root;
        }

        return root;
    }

    private static IEnumerable<string> PartsOf(string pointer) =>
        pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
