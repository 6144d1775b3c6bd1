namespace Mediation.Core.Calendars;

/// <summary>
/// What a work calendar may not say. Swapped workdays are weekend days that are worked in exchange; the days that are public holidays in every year are
/// days off (全国年节及纪念日放假办法, Art. 2); a day that has passed is not changed, for limits have been counted by it.
/// </summary>
internal static class CalendarChecks
{
    private const int LongestText = 300;
    private const int MostPapers = 20;
    private const int FewestWorkingDays = 230;

    /// <summary>Since when 2 May is a public holiday, too (decree 795 of the State Council, 2024).</summary>
    private const int FixedSince = 2025;

    private static readonly (int Month, int Day)[] FixedHolidays = [(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)];

    /// <summary>What is wrong with a calendar whatever stood there before it; only what keeps it from being read.</summary>
    public static IEnumerable<PolicyFault> OfItself(WorkCalendarRules rules)
    {
        var years = rules.Years;
        foreach (var stray in rules.Papers.Keys.Where(k => !IsYear(k)))
        {
            yield return new PolicyFault(stray, "Calendar:NoYear");
        }

        if (years.Count == 0)
        {
            yield return new PolicyFault("papers", "Calendar:NoYears");
            yield break;
        }

        foreach (var missing in Enumerable.Range(years[0], years[^1] - years[0] + 1).Except(years).Take(3))
        {
            yield return new PolicyFault(Text(missing), "Calendar:YearGap");
        }

        foreach (var day in rules.Days.Where(d => d.Date.Year < years[0] || d.Date.Year > years[^1]))
        {
            yield return new PolicyFault(Text(day.Date), "Calendar:DayOutside");
        }

        foreach (var twice in rules.Days.GroupBy(d => d.Date).Where(g => g.Count() > 1))
        {
            yield return new PolicyFault(Text(twice.Key), "Calendar:DayTwice");
        }
    }

    /// <summary>What is wrong with a calendar that shall follow another one.</summary>
    public static IEnumerable<PolicyFault> Of(WorkCalendarRules rules, WorkCalendarRules before, DateOnly today)
    {
        PolicyFault[] own = [.. OfItself(rules)];
        return own.Length > 0
            ? own
            : [.. Dropped(rules, before), .. Days(rules, before), .. Holidays(rules, before), .. Worked(rules), .. Past(rules, before, today)];
    }

    private static IEnumerable<PolicyFault> Dropped(WorkCalendarRules rules, WorkCalendarRules before)
    {
        foreach (var earlier in rules.Years.Where(year => year < before.Years[0]))
        {
            yield return new PolicyFault(Text(earlier), "Calendar:YearBeforeFirst");
        }

        foreach (var dropped in before.Years.Except(rules.Years))
        {
            yield return new PolicyFault(Text(dropped), "Calendar:YearDropped");
        }

        foreach (var year in rules.Papers.Where(p => p.Value.Count == 0 || p.Value.Any(IsNoNotice) || p.Value.Count > MostPapers))
        {
            yield return new PolicyFault(year.Key, "Calendar:NoNotice");
        }
    }

    private static bool IsYear(string key) => key.Length == 4 && key.All(char.IsAsciiDigit) && key[0] is '1' or '2';

    private static bool IsNoNotice(string paper) => Values.Text.IsBlank(paper) || paper.Length > LongestText || !Values.Text.IsReadable(paper);

    /// <summary>In every year there are some 250 working days; a file of days off alone would stop every limit that is counted in them.</summary>
    private static IEnumerable<PolicyFault> Worked(WorkCalendarRules rules)
    {
        var calendar = rules.ToCalendar(0);
        return rules
            .Years.Where(year => Enumerable.Range(0, 365).Count(day => calendar.IsWorkingDay(new DateOnly(year, 1, 1).AddDays(day))) < FewestWorkingDays)
            .Select(year => new PolicyFault(Text(year), "Calendar:TooFewWorkingDays") { Values = [("fewest", FewestWorkingDays)] });
    }

    private static IEnumerable<PolicyFault> Days(WorkCalendarRules rules, WorkCalendarRules before)
    {
        foreach (var day in rules.Days.Except(before.Days))
        {
            if (!day.IsRest && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                yield return new PolicyFault(Text(day.Date), "Calendar:WorkedWeekday");
            }

            if (Values.Text.IsBlank(day.Name) || day.Name.Length > 50 || !Values.Text.IsReadable(day.Name))
            {
                yield return new PolicyFault(Text(day.Date), "Calendar:DayUnnamed");
            }
        }
    }

    private static IEnumerable<PolicyFault> Holidays(WorkCalendarRules rules, WorkCalendarRules before)
    {
        var rest = rules.Days.Where(d => d.IsRest).Select(d => d.Date).ToHashSet();
        return rules
            .Years.Where(year => year >= FixedSince)
            .SelectMany(year => FixedHolidays.Select(f => new DateOnly(year, f.Month, f.Day)))
            .Where(day => !rest.Contains(day) && !(before.Years.Contains(day.Year) && before.Days.All(d => d.Date != day || !d.IsRest)))
            .Select(day => new PolicyFault(Text(day), "Calendar:HolidayMissing"));
    }

    private static IEnumerable<PolicyFault> Past(WorkCalendarRules rules, WorkCalendarRules before, DateOnly today)
    {
        var (old, fresh) = (before.ToCalendar(0), rules.ToCalendar(0));
        return CalendarDifferences
            .DatesIn(rules, before)
            .Where(day => day <= today && old.Covers(day) && fresh.Covers(day) && old.IsWorkingDay(day) != fresh.IsWorkingDay(day))
            .Select(day => new PolicyFault(Text(day), "Calendar:PastDay"));
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
