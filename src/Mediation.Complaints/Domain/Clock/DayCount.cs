namespace Mediation.Complaints.Domain.Clock;

/// <summary>Which days count towards a limit, and where the limit ends.</summary>
/// <param name="facts">The facts that count.</param>
/// <param name="rule">How days are counted.</param>
/// <param name="calendar">Working days.</param>
/// <param name="institution">The institution's zone.</param>
/// <param name="pausesEndOn">Supposes that every running pause ends on this day; null leaves them running.</param>
internal sealed class DayCount(CountedFacts facts, DutyRule rule, WorkCalendar calendar, InstitutionTime institution, DateOnly? pausesEndOn = null)
{
    // From is inside, Until is outside unless the rule says that the day of the end is not counted; null runs on.
    private readonly (DateOnly From, DateOnly? Until)[] pauses =
    [
        .. facts.Pauses.Select(pause => (institution.DateOf(pause.From.At), pause.Until(rule, institution, pausesEndOn))),
    ];

    public DateOnly StartsOn { get; } = institution.DateOf(facts.Start.At).AddDays(1);

    public bool IsPaused(DateOnly day) => Array.Exists(pauses, pause => day >= pause.From && !(day >= pause.Until));

    public bool Counts(DateOnly day) => !IsPaused(day) && (rule.Kind == DayKind.Calendar || calendar.IsWorkingDay(day));

    /// <summary>The day on which the limit is used up, or null when a running pause comes first.</summary>
    /// <exception cref="CalendarNotLoadedException">Working days past the loaded years.</exception>
    public DateOnly? LastDay()
    {
        var opened = pauses.Where(pause => pause.Until is null).Select(pause => (DateOnly?)pause.From).Min();
        var left = facts.Limit;
        for (var day = StartsOn; !(day >= opened); day = day.AddDays(1))
        {
            left -= Counts(day) ? 1 : 0;
            if (left <= 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Counted days from the one day up to, and without, the other.</summary>
    public int Between(DateOnly from, DateOnly until)
    {
        var counted = 0;
        for (var day = from > StartsOn ? from : StartsOn; day < until; day = day.AddDays(1))
        {
            counted += Counts(day) ? 1 : 0;
        }

        return counted;
    }
}
