namespace Mediation.Core.Calendars;

/// <summary>
/// The work calendar as data, policy <c>work-calendar</c>: the State Council's yearly notices (国务院办公厅关于节假日安排的通知, by 全国年节及纪念日放假办法).
/// The first version ships with the program (NateScarlet/holiday-cn, MIT, which cites the notices); later years are loaded by people, by four eyes.
/// </summary>
/// <remarks>Format: <c>{"papers":{"2026":["address of the notice"]},"days":[["2026-01-01","元旦",1]]}</c>; 1 is a rest day, 0 a swapped workday.</remarks>
/// <param name="Papers">The notices by year; the years follow each other.</param>
/// <param name="Days">All days that differ from their weekday, or that a notice names.</param>
public sealed record WorkCalendarRules(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Papers,
    [property: JsonConverter(typeof(SpecialDaysConverter))] IReadOnlyList<SpecialDay> Days
) : ICheckedRules
{
    public const string PolicyKey = "work-calendar";

    /// <summary>Where the data come from.</summary>
    public string? Source { get; init; }

    /// <summary>The years whose notices are loaded, ascending; what is no year is left out.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Years =>
        [
            .. Papers
                .Keys.Select(year => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
                .Where(y => y > 0)
                .Order(),
        ];

    /// <summary>The calendar that these rules make.</summary>
    /// <param name="number">Number of the policy's version.</param>
    public WorkCalendar ToCalendar(int number)
    {
        // The hash makes the name change whenever a day is corrected.
        var (first, last) = (Years[0], Years[^1]);
        var days = string.Join(';', Days.OrderBy(d => d.Date).Select(d => FormattableString.Invariant($"{d.Date:yyyyMMdd}{(d.IsRest ? 1 : 0)}")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(days)))[..8];
        return new WorkCalendar(FormattableString.Invariant($"cn-{first}-{last}-{hash}"), first, last, Days) { Number = number };
    }

    /// <summary>The same with the days and the notice of one year; what it says of a neighbouring December or January counts, too.</summary>
    public WorkCalendarRules With(CalendarNotice notice)
    {
        var named = notice.Days.Select(d => d.Date).ToHashSet();
        Dictionary<string, IReadOnlyList<string>> papers = new(Papers, StringComparer.Ordinal)
        {
            [notice.Year.ToString(CultureInfo.InvariantCulture)] = notice.Papers,
        };
        return this with
        {
            Papers = papers.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
            Days = [.. Days.Where(d => d.Date.Year != notice.Year && !named.Contains(d.Date)).Concat(notice.Days).OrderBy(d => d.Date)],
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, MediationJson.StoredWithoutNulls);

    public IEnumerable<string> Faults() => CalendarChecks.OfItself(this).Select(f => $"{f.Place}: {f.Code}");
}
