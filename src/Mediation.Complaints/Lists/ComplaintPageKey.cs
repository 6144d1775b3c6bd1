namespace Mediation.Complaints.Lists;

/// <summary>The first or last row of a page of the work list. Cases whose clock stands still come after those that fall due.</summary>
/// <param name="IsPaused">Whether the clock of that case stands still.</param>
public sealed record ComplaintPageKey(bool IsPaused, DateTimeOffset DueAt, string Number)
{
    private const char Paused = 'p';

    internal static ComplaintPageKey Of(ListedComplaint row) => new(row.IsClockPaused, row.NextDueAt, row.Number);

    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c> when it was not made by <see cref="ToString"/>.</exception>
    public static ComplaintPageKey? Read(string? text, string field)
    {
        var isPaused = text?.StartsWith(Paused) == true;
        return PageKey.Read(isPaused ? text![1..] : text, field) is { } key ? new ComplaintPageKey(isPaused, key.DueAt, key.Number)
            : isPaused ? throw InvalidInputException.Of(field, "Core:MalformedPageKey")
            : null;
    }

    public override string ToString() => (IsPaused ? Paused : null) + PageKey.Of(DueAt, Number);

    /// <summary>The work list from its beginning, or after a row.</summary>
    internal static IQueryable<Complaint> Ordered(IQueryable<Complaint> complaints, ComplaintPageKey? after)
    {
        if (after is { IsPaused: var paused, DueAt: var due, Number: var number })
        {
            complaints = complaints.Where(c =>
                (!paused && c.IsClockPaused)
                || (c.IsClockPaused == paused && (c.NextDueAt > due || (c.NextDueAt == due && string.Compare(c.Number, number) > 0)))
            );
        }

        return complaints.OrderBy(c => c.IsClockPaused).ThenBy(c => c.NextDueAt).ThenBy(c => c.Number);
    }

    /// <summary>What stands before a row, the nearest first.</summary>
    internal static IQueryable<Complaint> OrderedBack(IQueryable<Complaint> complaints, ComplaintPageKey before)
    {
        var (paused, due, number) = before;
        return complaints
            .Where(c =>
                (paused && !c.IsClockPaused)
                || (c.IsClockPaused == paused && (c.NextDueAt < due || (c.NextDueAt == due && string.Compare(c.Number, number) < 0)))
            )
            .OrderByDescending(c => c.IsClockPaused)
            .ThenByDescending(c => c.NextDueAt)
            .ThenByDescending(c => c.Number);
    }
}
