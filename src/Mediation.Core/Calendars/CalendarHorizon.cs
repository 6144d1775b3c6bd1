namespace Mediation.Core.Calendars;

/// <summary>Whether the next notice is missing. The State Council publishes it in November as a rule; limits that cross the year need it.</summary>
public sealed class CalendarHorizon(CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
{
    /// <summary>From two months before the end of the last loaded year on it is asked for.</summary>
    private const int DaysAhead = 60;

    /// <summary>The first year whose notice is missing and is needed by now; null where none is.</summary>
    public async Task<int?> MissingYearAsync(CancellationToken ct)
    {
        var last = (await calendars.CurrentAsync(ct)).LastDay;
        return last < institution.Today(clock).AddDays(DaysAhead) ? last.Year + 1 : null;
    }
}
