namespace Mediation.Complaints.Domain.Clock;

/// <summary>What one day of the ribbon shows.</summary>
public enum ClockDayKind
{
    /// <summary>Past and counted, or past and skipped as no working day.</summary>
    Gone,

    /// <summary>Past, and a rest day.</summary>
    GoneRest,

    /// <summary>Still to come.</summary>
    Ahead,

    /// <summary>Still to come, and a rest day.</summary>
    Rest,

    /// <summary>Not counted: a pause.</summary>
    Pause,

    /// <summary>The day of the reading.</summary>
    Today,

    /// <summary>Still to come, and the last day of the internal limit.</summary>
    Internal,

    /// <summary>After the last day of the limit, up to the day of the reading.</summary>
    Late,
}

/// <param name="Date">Local date of the institution.</param>
/// <param name="Kind">What to draw.</param>
public readonly record struct ClockDay(DateOnly Date, ClockDayKind Kind);

/// <summary>One sentence of "how this date came about": the words live in the localisation under <paramref name="Key"/>.</summary>
/// <param name="Key">One of <see cref="ClockStepKeys"/>.</param>
/// <param name="Data">The values the sentence names; dates are DateOnly, instants DateTimeOffset.</param>
public sealed record ClockStep(string Key, IReadOnlyDictionary<string, object?> Data);

/// <summary>A clock as it stands at one instant. A value computed from facts, never stored as truth.</summary>
/// <param name="RuleId">The duty read.</param>
/// <param name="AsOf">The instant of the reading.</param>
/// <param name="StartsOn">First counted day: the day after receipt.</param>
/// <param name="DueOn">Last day of the limit; null while a pause leaves it open.</param>
/// <param name="DueAt">24:00 of <paramref name="DueOn"/> in UTC. What is done before it is done in time.</param>
/// <param name="DueOnIfPauseEndsToday">Only while paused: the last day if every pause ended at <paramref name="AsOf"/>.</param>
/// <param name="Paused">Whether the clock stands still.</param>
/// <param name="DaysUsed">Counted days before today, up to the end of the limit.</param>
/// <param name="DaysLeft">Counted days from today on; 1 on the last day, 0 when it is over.</param>
/// <param name="DaysOverdue">Calendar days since the last day of the limit; 0 while in time.</param>
/// <param name="CalendarVersion">The work calendar used.</param>
/// <param name="Steps">The explanation, in reading order.</param>
/// <param name="Days">From the first counted day to the (possible) due date, or to the day of the reading where that is up to 90 days later.</param>
public sealed record ClockReading(
    string RuleId,
    DateTimeOffset AsOf,
    DateOnly StartsOn,
    DateOnly? DueOn,
    DateTimeOffset? DueAt,
    DateOnly? DueOnIfPauseEndsToday,
    bool Paused,
    int DaysUsed,
    int DaysLeft,
    int DaysOverdue,
    string CalendarVersion,
    IReadOnlyList<ClockStep> Steps,
    IReadOnlyList<ClockDay> Days
)
{
    /// <summary>Whether the limit has passed.</summary>
    public bool IsOverdue => DueAt <= AsOf;

    /// <summary>The date to show: the due date, or while paused the one that would hold if the pause ended today.</summary>
    public DateOnly Target => DueOn ?? DueOnIfPauseEndsToday ?? StartsOn;

    /// <summary>The same reading with the internal limit drawn into its ribbon.</summary>
    public ClockReading WithInternal(ClockReading internalClock) => this with { Days = [.. Days.Select(day => Mark(day, internalClock.Target))] };

    private static ClockDay Mark(ClockDay day, DateOnly internalDue) =>
        day.Date == internalDue && day.Kind is ClockDayKind.Ahead or ClockDayKind.Rest ? day with { Kind = ClockDayKind.Internal } : day;
}
