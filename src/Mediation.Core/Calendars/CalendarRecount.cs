namespace Mediation.Core.Calendars;

/// <summary>
/// How far the open limits have been looked at after a new version of the calendar. It begins once every node reads that version, and takes a bounded
/// number at a time: where it stands is saved together with what it found, so that it goes on there after a crash.
/// </summary>
public sealed class CalendarRecount : AggregateRoot
{
    /// <summary>Kind of the timer of each step; its subject is this.</summary>
    public const string Timer = "calendar-recount";

    private CalendarRecount() { }

    /// <summary>Number of the calendar's version.</summary>
    public int CalendarVersion { get; private init; }

    public DateTimeOffset BeginsAt { get; private init; }

    /// <summary>Which limits are looked at now; null once all were.</summary>
    public CountedLimit? Part { get; private set; }

    /// <summary>The last one looked at.</summary>
    public Guid After { get; private set; }

    /// <summary>How many were looked at.</summary>
    public int LookedAt { get; private set; }

    /// <summary>How many of them have a date that moves.</summary>
    public int Moving { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public static CalendarRecount Of(int calendarVersion, CountedLimit first, DateTimeOffset beginsAt) =>
        new()
        {
            CalendarVersion = calendarVersion,
            Part = first,
            BeginsAt = beginsAt,
        };

    /// <summary>Notes what was looked at, and goes on to the next limits when there were fewer than asked for.</summary>
    public void Note(LookedAt looked, int asked, IReadOnlyList<CountedLimit> parts, DateTimeOffset now)
    {
        (LookedAt, Moving, After) = (LookedAt + looked.Count, Moving + looked.Moving.Count, looked.Last ?? After);
        if (looked.Count == asked)
        {
            return;
        }

        var next = parts.SkipWhile(p => p != Part).Skip(1).Select(p => (CountedLimit?)p).FirstOrDefault();
        (Part, After, FinishedAt) = (next, Guid.Empty, next is null ? now : null);
    }
}
