namespace Mediation.Complaints.Domain.Clock;

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

    /// <summary>The same reading with the step that says when the answer was given, and whether that was in time.</summary>
    /// <param name="duty">It is settled.</param>
    /// <param name="recordedAt">When the answer was recorded.</param>
    public ClockReading SettledBy(Duty duty, DateTimeOffset recordedAt)
    {
        var isRegulator = duty.AnswersTo == AnswerTo.Regulator;
        var key =
            duty.State != DutyState.Met ? (isRegulator ? ClockStepKeys.AnsweredLate : ClockStepKeys.NotifiedLate)
            : recordedAt >= duty.DueAt ? (isRegulator ? ClockStepKeys.AnsweredRecordedLate : ClockStepKeys.NotifiedRecordedLate)
            : isRegulator ? ClockStepKeys.Answered
            : ClockStepKeys.Notified;
        return this with
        {
            Steps =
            [
                .. Steps,
                new ClockStep(key, new Dictionary<string, object?>(StringComparer.Ordinal) { ["at"] = duty.SettledAt, ["recordedAt"] = recordedAt }),
            ],
        };
    }

    private static ClockDay Mark(ClockDay day, DateOnly internalDue) =>
        day.Date == internalDue && day.Kind is ClockDayKind.Ahead or ClockDayKind.Rest ? day with { Kind = ClockDayKind.Internal } : day;
}
