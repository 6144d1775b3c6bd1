namespace Mediation.Core.Calendars;

/// <summary>Which days two calendars tell apart.</summary>
internal static class CalendarDifferences
{
    /// <summary>All days that one of two calendars names, in order.</summary>
    public static IEnumerable<DateOnly> DatesIn(WorkCalendarRules one, WorkCalendarRules other) =>
        one.Days.Concat(other.Days).Select(d => d.Date).Distinct().Order();

    /// <summary>The notices and the days that differ, by day.</summary>
    public static IReadOnlyList<PolicyDifference> Between(WorkCalendarRules before, WorkCalendarRules after)
    {
        var (old, fresh) = (ByDay(before), ByDay(after));
        return
        [
            .. before
                .Papers.Keys.Union(after.Papers.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(year => new PolicyDifference(year, PapersOf(before, year), PapersOf(after, year)))
                .Where(d => d.Before != d.After),
            .. DatesIn(before, after)
                .Select(day => new PolicyDifference(
                    day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ValueOf(day, old, before.Years),
                    ValueOf(day, fresh, after.Years)
                ))
                .Where(d => d.Before != d.After),
        ];
    }

    private static Dictionary<DateOnly, SpecialDay> ByDay(WorkCalendarRules rules) => rules.Days.GroupBy(d => d.Date).ToDictionary(g => g.Key, g => g.First());

    private static PolicyValue? PapersOf(WorkCalendarRules rules, string year) =>
        rules.Papers.TryGetValue(year, out var papers) ? new PolicyValue(string.Join(' ', papers)) : null;

    private static PolicyValue ValueOf(DateOnly day, Dictionary<DateOnly, SpecialDay> days, IReadOnlyList<int> years) =>
        days.TryGetValue(day, out var special) ? new PolicyValue(special.Name, special.IsRest ? "Calendar:Rest" : "Calendar:Worked")
        : !years.Contains(day.Year) ? new PolicyValue(string.Empty, "Calendar:NotLoaded")
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new PolicyValue(string.Empty, "Calendar:Weekend")
        : new PolicyValue(string.Empty, "Calendar:Weekday");
}
