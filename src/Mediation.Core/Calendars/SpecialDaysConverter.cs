namespace Mediation.Core.Calendars;

/// <summary>Reads and writes days as <c>["2026-01-01","元旦",1]</c>: 1 is a rest day, 0 a swapped workday.</summary>
internal sealed class SpecialDaysConverter : JsonConverter<IReadOnlyList<SpecialDay>>
{
    public override IReadOnlyList<SpecialDay> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(ReadDay)]
            : throw new JsonException("days is no list.");
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<SpecialDay> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var day in value)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteStringValue(day.Name);
            writer.WriteNumberValue(day.IsRest ? 1 : 0);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static SpecialDay ReadDay(JsonElement day) =>
        day.ValueKind == JsonValueKind.Array
        && day.GetArrayLength() == 3
        && CalendarNotice.ReadDate(day[0]) is { } date
        && day[1].ValueKind == JsonValueKind.String
        && day[2].ValueKind == JsonValueKind.Number
        && day[2].TryGetInt32(out var rest)
        && rest is 0 or 1
            ? new SpecialDay(date, day[1].GetString()!, rest == 1)
            : throw new JsonException($"{day.GetRawText()} is no day such as [\"2026-01-01\",\"元旦\",1].");
}
