namespace Mediation.Core.Calendars;

/// <summary>
/// Working days of the People's Republic of China: weekdays, corrected by the yearly notices of the State Council's
/// General Office. Immutable; outside <see cref="FirstDay"/>..<see cref="LastDay"/> every call is refused with
/// <see cref="CalendarNotLoadedException"/>. The last days of a December may still be changed by the next year's
/// notice, which is why every result should be kept together with <see cref="Version"/>.
/// </summary>
public sealed class WorkCalendar
{
    private readonly Dictionary<DateOnly, SpecialDay> special;
    private readonly DateOnly[] workingDays;

    // workedThrough[i] = number of working days from FirstDay to FirstDay + i, both included.
    private readonly int[] workedThrough;

    /// <param name="version">Names the data; changes whenever a day changes.</param>
    /// <param name="firstYear">First year whose notice is loaded.</param>
    /// <param name="lastYear">Last year whose notice is loaded.</param>
    /// <param name="specialDays">All days that differ from their weekday; two entries for one date are refused.</param>
    public WorkCalendar(string version, int firstYear, int lastYear, IEnumerable<SpecialDay> specialDays)
    {
        Version = version;
        FirstDay = new DateOnly(firstYear, 1, 1);
        LastDay = new DateOnly(lastYear, 12, 31);
        special = specialDays.ToDictionary(day => day.Date);
        workedThrough = new int[LastDay.DayNumber - FirstDay.DayNumber + 1];
        var working = new List<DateOnly>(workedThrough.Length);
        for (var i = 0; i < workedThrough.Length; i++)
        {
            var date = FirstDay.AddDays(i);
            if (IsWorkingDay(date))
            {
                working.Add(date);
            }

            workedThrough[i] = working.Count;
        }

        workingDays = [.. working];
    }

    public string Version { get; }

    /// <summary>Number of the policy's version that it was made of; what is counted keeps it.</summary>
    public int Number { get; init; }

    /// <summary>First day of the horizon.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Last day of the horizon.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Whether the calendar holds this day.</summary>
    public bool Covers(DateOnly date) => date >= FirstDay && date <= LastDay;

    public bool IsWorkingDay(DateOnly date) => SpecialDayOn(date) is { } day ? !day.IsRest : !IsWeekend(date);

    /// <summary>Whether it is known to be a rest day; past the loaded years nobody knows the rest days.</summary>
    public bool IsKnownRestDay(DateOnly date) => Covers(date) && !IsWorkingDay(date);

    /// <summary>The notice's entry for the day (a day off, or a weekend day worked in exchange, 调休), or null when it follows its weekday.</summary>
    public SpecialDay? SpecialDayOn(DateOnly date)
    {
        EnsureCovers(date);
        return special.GetValueOrDefault(date);
    }

    /// <summary>The first working day after the date; the date itself never counts.</summary>
    public DateOnly NextWorkingDay(DateOnly date) => AddWorkingDays(date, 1);

    /// <summary>The n-th working day after the start, which is not counted even if it is worked. Zero gives the start back.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n == 0)
        {
            return start;
        }

        var index = (long)WorkedThrough(start) + n - 1;
        return index < workingDays.Length ? workingDays[index] : throw new CalendarNotLoadedException(LastDay.Year + 1, Version);
    }

    /// <summary>
    /// The instant (UTC) at which so much working time has passed. An instant outside office hours counts from the next
    /// opening; a span that ends with the day ends at closing time, not at the next opening. Zero gives the instant back.
    /// </summary>
    public DateTimeOffset AddWorkingTime(DateTimeOffset from, TimeSpan workingTime, OfficeHours hours, InstitutionTime institution)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingTime, TimeSpan.Zero);
        var local = institution.LocalOf(from);
        var date = DateOnly.FromDateTime(local);
        var left = workingTime;
        var at = IsWorkingDay(date) ? TimeOnly.FromDateTime(local) : hours.Closes;
        while (left > TimeSpan.Zero)
        {
            var opened = at < hours.Opens ? hours.Opens : at;
            if (opened < hours.Closes && left <= hours.Closes - opened)
            {
                return institution.At(date, opened.Add(left));
            }

            left -= opened < hours.Closes ? hours.Closes - opened : TimeSpan.Zero;
            (date, at) = (NextWorkingDay(date), hours.Opens);
        }

        return from.ToUniversalTime();
    }

    private int WorkedThrough(DateOnly date)
    {
        EnsureCovers(date);
        return workedThrough[date.DayNumber - FirstDay.DayNumber];
    }

    private void EnsureCovers(DateOnly date)
    {
        if (!Covers(date))
        {
            throw new CalendarNotLoadedException(date.Year, Version);
        }
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
