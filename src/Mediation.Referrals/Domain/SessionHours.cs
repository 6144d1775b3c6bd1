namespace Mediation.Referrals.Domain;

/// <summary>When people usually meet. Another time is not refused, it is asked about.</summary>
public static class SessionHours
{
    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly TimeOnly Closes = new(21, 0);

    /// <summary>Days that are public holidays in every year, also where its notice is not out yet (全国年节及纪念日放假办法, Art. 2).</summary>
    private static readonly (int Month, int Day)[] FixedHolidays = [(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)];

    /// <summary>What is unusual about this time; empty where nothing is.</summary>
    /// <param name="startsAt">Begin of the session.</param>
    /// <param name="minutes">Its length.</param>
    /// <param name="calendar">The known rest days; past its years Saturdays and Sundays are taken for rest days.</param>
    /// <param name="institution">The institution's zone.</param>
    public static IReadOnlyList<UnusualTime> Unusual(DateTimeOffset startsAt, int minutes, WorkCalendar calendar, InstitutionTime institution)
    {
        var (from, to) = (institution.LocalOf(startsAt), institution.LocalOf(startsAt.AddMinutes(minutes)));
        var isOverMidnight = to > from.Date.AddDays(1);
        List<UnusualTime> found = [];
        if (IsRestDay(DateOnly.FromDateTime(from), calendar))
        {
            found.Add(UnusualTime.RestDay);
        }

        if (TimeOnly.FromDateTime(from) < Opens || isOverMidnight || to > from.Date.Add(Closes.ToTimeSpan()))
        {
            found.Add(isOverMidnight ? UnusualTime.OverMidnight : UnusualTime.OutsideHours);
        }

        return found;
    }

    private static bool IsRestDay(DateOnly day, WorkCalendar calendar) =>
        calendar.Covers(day)
            ? calendar.IsKnownRestDay(day)
            : Array.Exists(FixedHolidays, h => h == (day.Month, day.Day)) || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
