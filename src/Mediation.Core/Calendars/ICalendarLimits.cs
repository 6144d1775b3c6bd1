namespace Mediation.Core.Calendars;

/// <summary>
/// The open limits of a module that were counted by the work calendar and are stored. After a new version of the calendar those that it moves are
/// counted anew: what is met or over stays as it is, and no date moves to where it would be over already.
/// </summary>
public interface ICalendarLimits
{
    CountedLimit Limit { get; }

    /// <summary>Looks at some of what has an open limit, in the order of its ids, and changes nothing.</summary>
    /// <param name="after">The last one looked at before.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Ends it.</param>
    Task<LookedAt> FindAsync(Guid after, int take, CancellationToken ct);

    /// <summary>Counts the limits of one of them anew, with an entry in the history of its case. Does not save.</summary>
    /// <returns>What moved; nothing when nothing has to be moved any more.</returns>
    Task<IReadOnlyList<MovedDate>> MoveAsync(Guid subject, CancellationToken ct);
}

/// <summary>What was looked at.</summary>
/// <param name="Count">How many.</param>
/// <param name="Last">The last of them; null where there were none.</param>
/// <param name="Moving">Those whose limit moves.</param>
public sealed record LookedAt(int Count, Guid? Last, IReadOnlyList<MovingSubject> Moving);

/// <summary>Something whose limit moves.</summary>
/// <param name="Id">The complaint, the ownership, the mediation.</param>
/// <param name="CaseId">The case that it belongs to.</param>
public sealed record MovingSubject(Guid Id, Guid CaseId);

/// <summary>A date that moved.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">Kind of the duty; empty for other limits.</param>
/// <param name="OldDueAt">End of the limit as it was.</param>
/// <param name="DueAt">End of the limit as it is now.</param>
/// <param name="CalendarVersion">Number of the calendar by which it is counted now.</param>
public sealed record MovedDate(Guid CaseId, string Name, DateTimeOffset OldDueAt, DateTimeOffset DueAt, int CalendarVersion);
