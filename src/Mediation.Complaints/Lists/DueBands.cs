using System.Linq.Expressions;

namespace Mediation.Complaints.Lists;

/// <summary>The bands of the desk on one local day: the same limits count the cases in the database and sort the rows of a page.</summary>
/// <param name="dayEnds">First instant after today.</param>
/// <param name="weekEnds">First instant after the seven days that follow.</param>
public sealed class DueBands(DateTimeOffset dayEnds, DateTimeOffset weekEnds)
{
    public DateTimeOffset DayEnds => dayEnds;

    public DateTimeOffset WeekEnds => weekEnds;

    private const int DaysOfTheWeek = 7;

    /// <summary>The bands as they are now.</summary>
    public static DueBands At(DateTimeOffset now, InstitutionTime institution)
    {
        var today = institution.DateOf(now);
        return new DueBands(institution.EndOfDay(today), institution.EndOfDay(today.AddDays(DaysOfTheWeek)));
    }

    /// <summary>The band of a case.</summary>
    /// <param name="nextDueAt">The end of its earliest open limit: one that ends with today ends as today does.</param>
    /// <param name="isPaused">Whether its clock stands still.</param>
    public DueBand Of(DateTimeOffset nextDueAt, bool isPaused) =>
        isPaused ? DueBand.Paused
        : nextDueAt <= dayEnds ? DueBand.Today
        : nextDueAt <= weekEnds ? DueBand.Week
        : DueBand.Later;

    /// <summary><see cref="Of"/> as a condition that the database understands.</summary>
    public Expression<Func<Complaint, bool>> Holds(DueBand band)
    {
        var (day, week) = (dayEnds, weekEnds);

        // Compared with a parameter: SQLite seeks no index for a bare NOT.
        var (running, paused) = (false, true);
        return band switch
        {
            DueBand.Today => c => c.IsClockPaused == running && c.NextDueAt <= day,
            DueBand.Week => c => c.IsClockPaused == running && c.NextDueAt > day && c.NextDueAt <= week,
            DueBand.Later => c => c.IsClockPaused == running && c.NextDueAt > week,
            DueBand.Paused => c => c.IsClockPaused == paused,
            _ => throw new ArgumentOutOfRangeException(nameof(band), band, "No such band."),
        };
    }
}
