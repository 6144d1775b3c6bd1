using System.Text.RegularExpressions;

namespace Mediation.PolicyStudio.Calendar;

/// <summary>
/// Days as people write them, one day or period on a line: <c>2027-02-06~2027-02-12 春节</c>, <c>2027-01-01 元旦</c>, or a line of the notice itself
/// (<see cref="NoticeSentences"/>), which says by itself on which of its days people work.
/// </summary>
internal static partial class CalendarLines
{
    private const int LongestPeriod = 31;
    private const int LongestShown = 60;

    /// <summary>Reads the lines; those that cannot be read are refused with their numbers. What the notice says around its days is passed over.</summary>
    public static IReadOnlyList<SpecialDay> Read(string? text, int year, bool isRest, string field, ICollection<FieldError> faults)
    {
        List<SpecialDay> days = [];
        foreach (var (number, line) in (text ?? string.Empty).Split('\n').SelectMany((line, i) => NoticeSentences.Apart(line).Select(part => (i + 1, part))))
        {
            if (ReadLine(line) is var (from, to, name))
            {
                days.AddRange(Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(i => new SpecialDay(from.AddDays(i), name, isRest)));
            }
            else if (NoticeSentences.Read(line, year, isRest) is { } sentence)
            {
                days.AddRange(sentence);
            }
            else if (!NoticeSentences.IsFrame(line, year))
            {
                faults.Add(FieldError.Of(field, "Calendar:LineUnreadable", ("number", number), ("line", line[..Math.Min(line.Length, LongestShown)])));
            }
        }

        return days;
    }

    /// <summary>Writes days as <see cref="Read"/> reads them, those that follow each other as one period.</summary>
    public static string Write(IEnumerable<SpecialDay> days)
    {
        List<(DateOnly From, DateOnly To, string Name)> periods = [];
        foreach (var day in days.OrderBy(d => d.Date))
        {
            if (periods.Count > 0 && periods[^1].To.AddDays(1) == day.Date && periods[^1].Name == day.Name)
            {
                periods[^1] = periods[^1] with { To = day.Date };
            }
            else
            {
                periods.Add((day.Date, day.Date, day.Name));
            }
        }

        return string.Join('\n', periods.Select(p => p.From == p.To ? $"{Text(p.From)} {p.Name}" : $"{Text(p.From)}~{Text(p.To)} {p.Name}"));
    }

    private static (DateOnly From, DateOnly To, string Name)? ReadLine(string line)
    {
        var match = Line().Match(line);
        return
            match.Success
            && Date(match.Groups["from"].Value) is { } from
            && (match.Groups["to"].Success ? Date(match.Groups["to"].Value) : from) is { } to
            && to >= from
            && to.DayNumber - from.DayNumber < LongestPeriod
            ? (from, to, match.Groups["name"].Value.Trim())
            : null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(
        @"^(?<from>\d{4}-\d{1,2}-\d{1,2})(\s*[~～至到]\s*(?<to>\d{4}-\d{1,2}-\d{1,2}))?[\s,，:：]+(?<name>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Line();
}
