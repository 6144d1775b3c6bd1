using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain.Letters;

/// <summary>Whether a letter is on its way by post, or came there, so that nobody posts it twice.</summary>
public static class LetterPostingPolicy
{
    /// <param name="issuedAt">When the letter was made: what was posted before was another one, whose place it took.</param>
    /// <param name="notices">The notices of the same thing, with their copies.</param>
    /// <param name="byPost">Whether a notice that nobody is addressed with yet will be a letter itself.</param>
    public static bool IsOrdered(DateTimeOffset issuedAt, IEnumerable<Notification> notices, bool byPost) =>
        notices
            .Where(n => n.State != NotificationState.Overtaken)
            .Any(n =>
                (n.State == NotificationState.Waiting && (byPost || n.Kind == ComplaintNotices.Letter))
                || n.Copies.Any(c => c is { Channel: NotificationChannel.Letter, UserId: null } && IsOnItsWay(c, issuedAt))
            );

    /// <summary>Whether it was posted.</summary>
    /// <param name="issuedAt">As above.</param>
    /// <param name="notices">As above.</param>
    public static bool IsPosted(DateTimeOffset issuedAt, IEnumerable<Notification> notices) =>
        notices
            .Where(n => n.State != NotificationState.Overtaken)
            .SelectMany(n => n.Copies)
            .Any(c => c is { Channel: NotificationChannel.Letter, UserId: null, State: CopyState.Sent } && c.SentAt >= issuedAt);

    private static bool IsOnItsWay(NotificationCopy copy, DateTimeOffset issuedAt) =>
        copy.State is CopyState.Waiting or CopyState.Sending || (copy.State == CopyState.Sent && copy.SentAt >= issuedAt);
}
