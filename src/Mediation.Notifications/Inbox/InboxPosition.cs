namespace Mediation.Notifications.Inbox;

/// <summary>Where the reader of an inbox stands: what came after the newest is new, and what became fewer was read elsewhere or is over.</summary>
/// <param name="Newest">When the newest message came; null in an empty inbox.</param>
/// <param name="Unread">How many were unread.</param>
public sealed record InboxPosition(DateTimeOffset? Newest, int Unread)
{
    private const char Separator = '_';

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Newest?.ToMicroseconds()}{Separator}{Unread}");

    /// <returns>Null where there is none, or none of ours.</returns>
    public static InboxPosition? Read(string? text)
    {
        if (text?.Split(Separator) is not [var newest, var count] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var unread))
        {
            return null;
        }

        return newest.Length == 0 ? new InboxPosition(null, unread)
            : long.TryParse(newest, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.ToMicroseconds()
                ? new InboxPosition(Microseconds.FromMicroseconds(at), unread)
            : null;
    }
}
