using System.Text.Json.Nodes;

namespace Mediation.PolicyStudio.Forms;

/// <summary>
/// Places and values of a policy in the words of its form: what stands as <c>rungs[2].office</c> in the JSON is named as the label of its field. A field
/// without words of its own keeps its name.
/// </summary>
/// <param name="texts">The reader's words.</param>
/// <param name="schema">JSON schema of the policy, whose title is its key; null where it has none.</param>
public sealed class PolicyWords(Texts texts, string? schema)
{
    private readonly JsonObject? root = schema is null ? null : JsonNode.Parse(schema)!.AsObject();

    /// <summary>The label of a field; a policy may have one of its own for a name that others have too.</summary>
    public string LabelOf(string name) =>
        string.Join(
            " · ",
            name.Split('.')
                .Select(part =>
                    texts.Has($"PolicyField:{root?["title"]}:{part}") ? texts[$"PolicyField:{root?["title"]}:{part}"]
                    : texts.Has($"PolicyField:{part}") ? texts[$"PolicyField:{part}"]
                    : part
                )
        );

    /// <summary>A place of the content; a day, a year or a code as it is.</summary>
    public string PlaceOf(string place)
    {
        var parts = PartsOf(place);
        return place == "$" ? texts["PolicyForm:Whole"]
            : parts.Any(part => LabelOf(part.Name) != part.Name) ? string.Join(" · ", parts.Select(WordOf))
            : place;
    }

    /// <summary>A value at a place: a choice by its word.</summary>
    public string ValueOf(string place, string text) => ChoiceOf(At(place), text);

    /// <summary>A refusal with its place, and whatever else it names of the form, in these words.</summary>
    public FieldError Of(FieldError error)
    {
        if (error.Values.GetValueOrDefault("place") is not string place)
        {
            return error;
        }

        Dictionary<string, object?> values = new(error.Values, StringComparer.Ordinal) { ["place"] = PlaceOf(place) };
        if (values.GetValueOrDefault("expected") is string expected && error.Code.StartsWith(PolicySchema.CodePrefix, StringComparison.Ordinal))
        {
            values["expected"] = error.Code[PolicySchema.CodePrefix.Length..] switch
            {
                "Missing" => Joined(expected, LabelOf),
                "Choice" => Joined(expected, choice => ChoiceOf(At(place), choice)),
                "Type" when texts.Has($"PolicyType:{expected}") => texts[$"PolicyType:{expected}"],
                _ => expected,
            };
        }

        return error with
        {
            Values = values,
        };
    }

    private string Joined(string several, Func<string, string> word) => string.Join(texts["Core:ListSeparator"], several.Split(", ").Select(word));

    /// <remarks>An entry is named by its key where it has one, else by its number.</remarks>
    private string WordOf((string Name, string? Entry) part) =>
        part.Entry is not { } entry ? LabelOf(part.Name)
        : entry.All(char.IsAsciiDigit) ? texts["PolicyForm:Numbered", ("name", LabelOf(part.Name)), ("number", entry)]
        : texts["PolicyForm:Named", ("name", LabelOf(part.Name)), ("entry", entry)];

    private string ChoiceOf(JsonObject? field, string text) =>
        field?["enum"] is not null && field["title"] is { } words && texts.Has($"{words}:{text}") ? texts[$"{words}:{text}"] : text;

    /// <summary>The schema of what stands at a place; null where the schema knows no such place.</summary>
    private JsonObject? At(string place)
    {
        var here = root;
        foreach (var (name, _) in PartsOf(place))
        {
            here = here?["properties"]?[name]?.AsObject();
            here = here?["items"]?.AsObject() ?? here;
        }

        return here;
    }

    /// <remarks>An entry may be named by a text with dots.</remarks>
    private static List<(string Name, string? Entry)> PartsOf(string place)
    {
        List<(string, string?)> parts = [];
        for (var from = 0; from < place.Length; )
        {
            var end = place.IndexOfAny(['.', '['], from) is var found && found < 0 ? place.Length : found;
            var close = end < place.Length && place[end] == '[' ? place.IndexOf(']', end) : -1;
            parts.Add((place[from..end], close < 0 ? null : place[(end + 1)..close]));
            from = (close < 0 ? end : close + 1) is var next && next < place.Length && place[next] == '.' ? next + 1 : Math.Max(next, end + 1);
        }

        return parts;
    }
}
