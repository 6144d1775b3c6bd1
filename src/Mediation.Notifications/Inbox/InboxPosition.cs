namespace Mediation.Notifications.Inbox;

/// <summary>
/// Where the reader of an inbox stands. Nodes date by their own clocks, and commits come late: what came within a minute before the newest is known by its id,
/// and what is not is new.
/// </summary>
/// <param name="Newest">When the newest message came; null in an empty inbox.</param>
/// <param name="Unread">How many were unread.</param>
/// <param name="From">Everything up to then is known; null in an empty inbox.</param>
/// <param name="Known">Ends of the ids of what came after that and is known.</param>
public sealed record InboxPosition(DateTimeOffset? Newest, int Unread, DateTimeOffset? From, IReadOnlyList<string> Known)
{
    /// <summary>Of more than so many that came within the minute only the newest are told apart.</summary>
    public const int MostKnown = 20;

    /// <summary>Characters of the longest.</summary>
    public const int Longest = 300;

    private const char Separator = '_';
    private const char Between = '.';
    private const int EndOfId = 8;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>From when on messages are looked at again.</summary>
    public static DateTimeOffset? LookedAtFrom(DateTimeOffset? newest) => newest - Window;

    /// <param name="came">What came after the position before, or within the last minute, the newest first.</param>
    /// <param name="before">The instant up to which everything is known by that position; null where there is none.</param>
    /// <param name="unread">How many are unread.</param>
    /// <param name="newest">When the newest came.</param>
    public static InboxPosition Of(IReadOnlyList<(Guid Id, DateTimeOffset At)> came, DateTimeOffset? before, int unread, DateTimeOffset? newest)
    {
        var from = LookedAtFrom(newest);
        from = before > from ? before : from;
        if (came.Where(c => from is null || c.At > from).Skip(MostKnown).Select(c => (DateTimeOffset?)c.At).FirstOrDefault() is { } at)
        {
            from = at;
        }

        return new InboxPosition(newest, unread, from, [.. came.Where(c => from is null || c.At > from).Take(MostKnown).Select(c => EndOf(c.Id))]);
    }

    public bool Knows(Guid id) => Known.Contains(EndOf(id), StringComparer.Ordinal);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Newest?.ToMicroseconds()}{Separator}{Unread}{Separator}{From?.ToMicroseconds()}{Separator}{string.Join(Between, Known)}"
        );

    /// <returns>Null where there is none, or none of ours.</returns>
    public static InboxPosition? Read(string? text) =>
        text?.Split(Separator) is [var newest, var count, var from, var known]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var unread)
        && IsInstant(newest, out var newestAt)
        && IsInstant(from, out var fromAt)
            ? new InboxPosition(newestAt, unread, fromAt, known.Split(Between, StringSplitOptions.RemoveEmptyEntries))
            : null;

    /// <returns>Whether it is one, or empty.</returns>
    private static bool IsInstant(string text, out DateTimeOffset? at)
    {
        var isOne = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= DateTimeOffset.MaxValue.ToMicroseconds();
        at = isOne ? Microseconds.FromMicroseconds(value) : null;
        return isOne || text.Length == 0;
    }

    private static string EndOf(Guid id) => id.ToString("N")[^EndOfId..];
}
