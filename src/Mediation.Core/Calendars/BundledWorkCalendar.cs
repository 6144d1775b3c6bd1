namespace Mediation.Core.Calendars;

/// <summary>Reads the holiday data that ship with the program into a <see cref="WorkCalendar"/>; a new year comes with a new version of the program.</summary>
/// <remarks>
/// Format: <c>{"papers":{"2026":["address of the notice"]},"days":[["2026-01-01","元旦",1]]}</c>; 1 is a rest day, 0 a
/// swapped workday. The shipped file comes from NateScarlet/holiday-cn (MIT), which cites the State Council's notices.
/// </remarks>
public static class BundledWorkCalendar
{
    private const string ResourceName = "Mediation.Core.Calendars.cn-holidays.json";

    public static WorkCalendar Load()
    {
        using var stream = typeof(BundledWorkCalendar).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the build.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray());
    }

    /// <exception cref="FormatException">A year between the first and the last has no notice, or a day lies outside them or is no special day.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static WorkCalendar Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var years = document
            .RootElement.GetProperty("papers")
            .EnumerateObject()
            .Select(paper => int.Parse(paper.Name, CultureInfo.InvariantCulture))
            .Order()
            .ToArray();
        if (years.Length == 0 || years[^1] - years[0] + 1 != years.Length)
        {
            throw new FormatException("The years of the notices have a gap.");
        }

        var days = document.RootElement.GetProperty("days").EnumerateArray().Select(ReadDay).ToArray();
        if (days.FirstOrDefault(day => day.Date.Year < years[0] || day.Date.Year > years[^1]) is { } stray)
        {
            throw new FormatException(FormattableString.Invariant($"{stray.Date:yyyy-MM-dd} lies outside the years of the notices."));
        }

        // The hash makes the version change whenever a day is corrected, without anybody remembering to raise a number.
        var hash = Convert.ToHexStringLower(SHA256.HashData(json))[..8];
        return new WorkCalendar(FormattableString.Invariant($"cn-{years[0]}-{years[^1]}-{hash}"), years[0], years[^1], days);
    }

    private static SpecialDay ReadDay(JsonElement day) =>
        new(
            DateOnly.ParseExact(day[0].GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            day[1].GetString() ?? "",
            day[2].GetInt32() switch
            {
                1 => true,
                0 => false,
                var other => throw new FormatException(FormattableString.Invariant($"{day[0]}: {other} is neither 1 (rest) nor 0 (worked).")),
            }
        );
}
