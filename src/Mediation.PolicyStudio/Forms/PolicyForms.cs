using System.Text.Json.Nodes;

namespace Mediation.PolicyStudio.Forms;

/// <summary>
/// The content of a policy as a form, by its JSON schema: a table for each list of objects, fields for everything else. Form and JSON are two ways to write
/// the same text, which is checked the same way.
/// </summary>
public static class PolicyForms
{
    /// <summary>Rows for new entries below those that there are.</summary>
    private const int BlankRows = 2;

    /// <summary>No thousands: 1,5 would be fifteen.</summary>
    private const NumberStyles Figure = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The sections of a form that shows a content.</summary>
    public static IReadOnlyList<FormSection> Of(string schema, string content)
    {
        List<FormSection> sections = [];
        AddObject(sections, JsonNode.Parse(schema)!.AsObject(), JsonNode.Parse(content), string.Empty);
        return sections;
    }

    /// <summary>
    /// What was typed, as the text of a draft. Words stand one a line, for a word may have commas (要钱没有，要命一条). A row in which nothing was typed is no
    /// entry; a figure that is none stays as it was typed.
    /// </summary>
    /// <param name="schema">Schema of the policy.</param>
    /// <param name="typed">What was typed into a field of this name; none where there is no such field.</param>
    /// <param name="fieldOf">For each place in the text the field in which it was typed.</param>
    public static string Read(string schema, Func<string, IReadOnlyList<string>?> typed, IDictionary<string, string> fieldOf) =>
        ReadObject(JsonNode.Parse(schema)!.AsObject(), new Source(typed, fieldOf), string.Empty, string.Empty)!.ToJsonString(MediationJson.Stored);

    private static void AddObject(List<FormSection> sections, JsonObject schema, JsonNode? content, string place)
    {
        var properties = PropertiesOf(schema);
        List<FormField> fields =
        [
            .. properties.Where(p => IsField(p.Schema)).Select(p => FieldOf(p.Name, p.Schema, content?[p.Name], place, IsRequired(schema, p.Name))),
        ];
        if (fields.Count > 0)
        {
            sections.Add(new FormSection(place, IsTable: false, [fields]));
        }

        foreach (var (name, inner) in properties.Where(p => !IsField(p.Schema)))
        {
            if (TypeOf(inner) == "object")
            {
                AddObject(sections, inner, content?[name], Join(place, name));
            }
            else
            {
                AddList(sections, inner["items"]!.AsObject(), content?[name]?.AsArray() ?? [], Join(place, name));
            }
        }
    }

    private static void AddList(List<FormSection> sections, JsonObject entry, JsonArray entries, string place)
    {
        if (PropertiesOf(entry).Exists(p => !IsField(p.Schema) && !IsFlat(p.Schema)))
        {
            for (var i = 0; i < entries.Count; i++)
            {
                AddObject(sections, entry, entries[i], $"{place}[{i + 1}]");
            }

            return;
        }

        sections.Add(
            new FormSection(
                place,
                IsTable: true,
                [
                    .. Enumerable
                        .Range(0, entries.Count + BlankRows)
                        .Select(i => CellsOf(entry, i < entries.Count ? entries[i] : null, $"{place}[{i + 1}]", string.Empty)),
                ]
            )
        );
    }

    /// <summary>The fields of a row; those of an object in it, such as a name in two languages, stand in cells of their own.</summary>
    private static List<FormField> CellsOf(JsonObject entry, JsonNode? value, string place, string before) =>
        [
            .. PropertiesOf(entry)
                .SelectMany(p =>
                    IsField(p.Schema)
                        ? [FieldOf(p.Name, p.Schema, value?[p.Name], place, IsRequired(entry, p.Name)) with { Name = before + p.Name }]
                        : CellsOf(p.Schema, value?[p.Name], Join(place, p.Name), $"{before}{p.Name}.")
                ),
        ];

    private static FormField FieldOf(string name, JsonObject schema, JsonNode? value, string place, bool isRequired)
    {
        var one = TypeOf(schema) == "array" ? schema["items"]!.AsObject() : schema;
        List<string> choices = [.. (one["enum"]?.AsArray() ?? []).Select(choice => choice!.ToString())];
        var kind = (TypeOf(schema), choices.Count) switch
        {
            ("array", > 0) => FormFieldKind.Choices,
            ("array", _) => FormFieldKind.Words,
            (_, > 0) => FormFieldKind.Choice,
            ("integer" or "number", _) => FormFieldKind.Number,
            _ => FormFieldKind.Text,
        };
        var text = value is JsonArray several ? string.Join('\n', several.Select(v => v?.ToString())) : value?.ToString() ?? string.Empty;
        return new FormField(Join(place, name), name, kind, text, choices, one["title"]?.ToString(), isRequired);
    }

    private static JsonObject? ReadObject(JsonObject schema, Source source, string field, string place)
    {
        JsonObject read = [];
        foreach (var (name, inner) in PropertiesOf(schema))
        {
            var (here, there) = (Join(field, name), Join(place, name));
            source.FieldOf[there] = here;
            JsonNode? value =
                IsField(inner) ? ReadField(inner, source.Typed(here) ?? [])
                : TypeOf(inner) == "object" ? ReadObject(inner, source, here, there)
                : ReadList(inner["items"]!.AsObject(), source, here, there);
            if (value is not null)
            {
                read[name] = value;
            }
        }

        return read.Any(p => p.Value is not JsonArray { Count: 0 }) ? read : null;
    }

    private static JsonArray ReadList(JsonObject entry, Source source, string field, string place)
    {
        JsonArray entries = [];
        for (var i = 1; source.HasFieldsAt(entry, $"{field}[{i}]"); i++)
        {
            if (ReadObject(entry, source, $"{field}[{i}]", $"{place}[{entries.Count + 1}]") is { } one)
            {
                entries.Add((JsonNode)one);
            }
        }

        return entries;
    }

    private static JsonNode? ReadField(JsonObject schema, IReadOnlyList<string> typed)
    {
        if (TypeOf(schema) == "array")
        {
            var isChoice = schema["items"]!["enum"] is not null;
            var several = isChoice ? typed : [.. typed.SelectMany(text => text.Split('\n'))];
            return new JsonArray([.. several.Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => JsonValue.Create(text))]);
        }

        var given = typed.Count == 0 ? string.Empty : typed[0].Trim();
        return given.Length == 0 ? null
            : TypeOf(schema) is "integer" or "number" && decimal.TryParse(given, Figure, CultureInfo.InvariantCulture, out var figure) ? figure
            : given;
    }

    private static bool IsField(JsonObject schema) =>
        TypeOf(schema) != "object" && (TypeOf(schema) != "array" || TypeOf(schema["items"]!.AsObject()) != "object");

    /// <summary>An object of fields alone.</summary>
    private static bool IsFlat(JsonObject schema) => TypeOf(schema) == "object" && PropertiesOf(schema).TrueForAll(p => IsField(p.Schema));

    /// <remarks>Since when a version is in force is no part of what is written.</remarks>
    private static List<(string Name, JsonObject Schema)> PropertiesOf(JsonObject schema) =>
        [.. schema["properties"]!.AsObject().Where(p => p.Key != "effectiveFrom").Select(p => (p.Key, p.Value!.AsObject()))];

    private static bool IsRequired(JsonObject schema, string name) => schema["required"]!.AsArray().Any(required => required!.ToString() == name);

    private static string TypeOf(JsonObject schema) => schema["type"]!.ToString();

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private sealed record Source(Func<string, IReadOnlyList<string>?> Typed, IDictionary<string, string> FieldOf)
    {
        /// <summary>Whether the form had a row here: boxes that are not ticked are not sent, other fields are.</summary>
        public bool HasFieldsAt(JsonObject entry, string place) =>
            PropertiesOf(entry)
                .Exists(p =>
                    IsField(p.Schema)
                        ? Typed(Join(place, p.Name)) is not null
                        : TypeOf(p.Schema) == "array" && HasFieldsAt(p.Schema["items"]!.AsObject(), $"{Join(place, p.Name)}[1]")
                );
    }
}
