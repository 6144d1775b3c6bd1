namespace Mediation.Core.Calendars;

/// <summary>The notice of one year, as it is loaded: the days off and the weekend days worked in exchange (调休).</summary>
/// <param name="Year">The year that it is for; it may name days of the December before and of the January after.</param>
/// <param name="Papers">Addresses or numbers of the notice.</param>
/// <param name="Days">Its days, in the order of the notice.</param>
public sealed record CalendarNotice(int Year, IReadOnlyList<string> Papers, IReadOnlyList<SpecialDay> Days)
{
    /// <summary>
    /// Reads the file of a year as NateScarlet/holiday-cn publishes it: <c>{"year":2027,"papers":[…],"days":[{"name","date","isOffDay"}]}</c>.
    /// </summary>
    /// <exception cref="JsonException">It is none; the message says where.</exception>
    public static CalendarNotice Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("year", out var year)
            || year.ValueKind != JsonValueKind.Number
            || !year.TryGetInt32(out var number)
        )
        {
            throw new JsonException("year is missing or no number.");
        }

        var papers = ListOf(root, "papers");
        return papers.Any(paper => paper.ValueKind != JsonValueKind.String)
            ? throw new JsonException("papers has an entry that is no text.")
            : new CalendarNotice(number, [.. papers.Select(paper => paper.GetString()!)], [.. ListOf(root, "days").Select(ReadDay)]);
    }

    /// <summary>Whether a text is the file of a year, and not a whole calendar.</summary>
    public static bool IsOne(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("year", out _);
    }

    internal static DateOnly? ReadDate(JsonElement text) =>
        text.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(text.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static List<JsonElement> ListOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : throw new JsonException($"{name} is missing or no list.");

    private static SpecialDay ReadDay(JsonElement day) =>
        day.ValueKind == JsonValueKind.Object
        && day.TryGetProperty("date", out var at)
        && ReadDate(at) is { } date
        && day.TryGetProperty("name", out var name)
        && name.ValueKind == JsonValueKind.String
        && day.TryGetProperty("isOffDay", out var off)
        && off.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? new SpecialDay(date, name.GetString()!, off.GetBoolean())
            : throw new JsonException($"{day.GetRawText()} is no day of the form {{\"name\", \"date\", \"isOffDay\"}}.");
}
