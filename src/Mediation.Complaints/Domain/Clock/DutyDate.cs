namespace Mediation.Complaints.Domain.Clock;

/// <summary>When a duty runs out.</summary>
/// <param name="DueAt">First instant after the last local day; while paused, as if the pause ended on the day of the reading.</param>
/// <param name="IsPaused">Whether its clock stands still.</param>
public readonly record struct DutyDate(DateTimeOffset DueAt, bool IsPaused)
{
    /// <summary>The due instant that had passed before the limit ran anew; null where none had.</summary>
    public DateTimeOffset? MissedAt { get; init; }

    /// <summary>Number of the work calendar by which it was counted.</summary>
    public int CalendarVersion { get; init; }
}
