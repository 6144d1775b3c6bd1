using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain.Letters;

/// <summary>Whether a letter is on its way by post, or came there, so that nobody posts it twice.</summary>
public static class LetterPostingPolicy
{
    /// <param name="issuedAt">When the letter was made: what was posted before was another one, whose place it took.</param>
    /// <param name="notices">The notices of the same thing, with their copies.</param>
    public static bool IsOrdered(DateTimeOffset issuedAt, IEnumerable<Notification> notices) =>
        notices
            .Where(n => n.State != NotificationState.Overtaken)
            .Any(n =>
                (n is { Kind: ComplaintNotices.Letter, State: NotificationState.Waiting })
                || n.Copies.Any(c => c is { Channel: NotificationChannel.Letter, UserId: null } && IsOnItsWay(c, issuedAt))
            );

    private static bool IsOnItsWay(NotificationCopy copy, DateTimeOffset issuedAt) =>
        copy.State is CopyState.Waiting or CopyState.Sending || (copy.State == CopyState.Sent && copy.SentAt >= issuedAt);
}
