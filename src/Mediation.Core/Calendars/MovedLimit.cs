namespace Mediation.Core.Calendars;

/// <summary>A limit that a new version of the work calendar moved: what the calendar's page lists.</summary>
public sealed class MovedLimit
{
    public const int LongestName = 50;

    private MovedLimit() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Number of the calendar's version.</summary>
    public int CalendarVersion { get; private init; }

    public Guid CaseId { get; private init; }

    public CountedLimit Limit { get; private init; }

    /// <summary>Kind of the duty; empty for other limits.</summary>
    public string Name { get; private init; } = string.Empty;

    public DateTimeOffset OldDueAt { get; private init; }

    public DateTimeOffset DueAt { get; private init; }

    public DateTimeOffset MovedAt { get; private init; }

    public static MovedLimit Of(CountedLimit limit, MovedDate moved, DateTimeOffset now) =>
        new()
        {
            CalendarVersion = moved.CalendarVersion,
            CaseId = moved.CaseId,
            Limit = limit,
            Name = moved.Name,
            OldDueAt = moved.OldDueAt,
            DueAt = moved.DueAt,
            MovedAt = now,
        };
}
