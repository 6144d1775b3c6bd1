namespace Mediation.Core.Calendars;

/// <summary>
/// A working day was asked for in a year whose State Council notice is not loaded. Nobody may guess Monday to Friday
/// instead: swapped workdays (调休) make such a guess wrong several times a year.
/// </summary>
public sealed class CalendarNotLoadedException : Exception
{
    public CalendarNotLoadedException(int year, string calendarVersion)
        : base(FormattableString.Invariant($"The work calendar {calendarVersion} does not hold the year {year}.")) =>
        (Year, CalendarVersion) = (year, calendarVersion);

    /// <summary>The first year that is missing.</summary>
    public int Year { get; }

    /// <summary>The calendar that was asked, as in <see cref="WorkCalendar.Version"/>.</summary>
    public string CalendarVersion { get; }
}
