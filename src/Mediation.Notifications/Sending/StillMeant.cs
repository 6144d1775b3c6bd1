using Mediation.Notifications.Channels;

namespace Mediation.Notifications.Sending;

/// <summary>
/// Which copies of a delivery are still to be sent: looked at before each attempt, whatever brought it there, a pause or an operator. Whoever is kept away from
/// the case is told nothing of it, and nobody is told what is over.
/// </summary>
public sealed class StillMeant(MediationDbContext db, ICaseDirectory cases)
{
    /// <param name="copies">The copies of one delivery, all of one person or all of a complainant.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>What is left; where that is nothing, the key of why.</returns>
    public async Task<(List<NotificationCopy> Left, string? Pointless)> OfAsync(IReadOnlyList<NotificationCopy> copies, CancellationToken ct)
    {
        List<NotificationCopy> left = [];
        var (isRecused, isKnown) = (false, false);
        foreach (var copy in copies)
        {
            var isKeptAway = copy.IsWithheld || await cases.IsKeptAwayAsync(copy, ct);
            isRecused |= isKeptAway;
            if (isKeptAway || copy.State == CopyState.Skipped || await IsOverAsync(copy, ct))
            {
                continue;
            }

            if (await IsKnownByLaterAsync(copy, ct))
            {
                isKnown = true;
                continue;
            }

            left.Add(copy);
        }

        return (
            left,
            left.Count > 0 ? null
            : isRecused ? OutgoingMessage.Recused
            : isKnown ? OutgoingMessage.KnownByLater
            : OutgoingMessage.Overtaken
        );
    }

    private Task<bool> IsOverAsync(NotificationCopy copy, CancellationToken ct) =>
        copy.UserId is { } user ? IsOverForAsync(user, copy, ct) : NoLongerHoldsAsync(copy, ct);

    /// <summary>What was settled; and what was given up and its person has read or acted on since.</summary>
    private Task<bool> IsOverForAsync(Guid user, NotificationCopy copy, CancellationToken ct)
    {
        var (notice, wasGivenUp) = (copy.NotificationId, copy.State == CopyState.Failed);
        return db.NotificationCopies.AnyAsync(
            c => c.NotificationId == notice && c.UserId == user && c.Channel == NotificationChannel.InApp && (c.IsSettled || (wasGivenUp && c.ReadAt != null)),
            ct
        );
    }

    /// <summary>Revived by an operator: a later notice of the same has reached the complainant, or is their letter in the post.</summary>
    private async Task<bool> IsKnownByLaterAsync(NotificationCopy copy, CancellationToken ct)
    {
        if (copy.UserId is not null)
        {
            return false;
        }

        var notice = await db.Notifications.AsNoTracking().SingleAsync(n => n.Id == copy.NotificationId, ct);
        var later = (await cases.FindSameAsync(notice, ct)).Where(n => n.CreatedAt > notice.CreatedAt).Select(n => n.Id).ToList();
        return later.Count > 0 && await db.NotificationCopies.AnyAsync(c => later.Contains(c.NotificationId) && c.State == CopyState.Sent, ct);
    }

    private async Task<bool> NoLongerHoldsAsync(NotificationCopy copy, CancellationToken ct)
    {
        var notice = await db.Notifications.AsNoTracking().SingleAsync(n => n.Id == copy.NotificationId, ct);
        return notice.State == NotificationState.Overtaken || !await cases.StillHoldsAsync(notice, ct);
    }
}
