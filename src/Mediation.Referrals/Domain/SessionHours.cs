namespace Mediation.Referrals.Domain;

/// <summary>What is unusual about the time of a session.</summary>
public enum UnusualTime
{
    /// <summary>A public holiday, or a day off by the notice of its year.</summary>
    RestDay,

    /// <summary>It begins before 8:00 or ends after 21:00.</summary>
    OutsideHours,

    /// <summary>It goes on into the next day.</summary>
    OverMidnight,
}

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
    /// <param name="time">The institution's zone.</param>
    public static IReadOnlyList<UnusualTime> Unusual(DateTimeOffset startsAt, int minutes, WorkCalendar calendar, InstitutionTime time)
    {
        var (from, to) = (time.LocalOf(startsAt), time.LocalOf(startsAt.AddMinutes(minutes)));
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
