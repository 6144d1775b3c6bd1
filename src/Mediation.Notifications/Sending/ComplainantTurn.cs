namespace Mediation.Notifications.Sending;

/// <summary>
/// Notices to the complainant of a case go in their order: a correction does not overtake what it corrects. One whose first attempt failed holds up
/// none; what it says may be overtaken, which is looked at before it is sent again.
/// </summary>
public sealed class ComplainantTurn(MediationDbContext db, TimeProvider clock)
{
    /// <summary>How long a complainant's notice waits for an earlier one of the case that is being sent at this moment.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    /// <summary>After so long it is looked at again.</summary>
    internal static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan TurnPause = TimeSpan.FromMilliseconds(100);

    /// <param name="ids">The copies of a delivery.</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <returns>False where an earlier one is still being sent: then this one goes a little later.</returns>
    public async Task<bool> WaitAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var copy = await db.NotificationCopies.AsNoTracking().FirstOrDefaultAsync(c => ids.Contains(c.Id), ct);
        if (copy is not { UserId: null })
        {
            return true;
        }

        var (caseId, channel, at, id) = (copy.CaseId, copy.Channel, copy.CreatedAt, copy.Id);
        for (var waited = TimeSpan.Zero; waited < LongestTurn; waited += TurnPause)
        {
            var now = clock.GetUtcNow();
            var isNext = !await db
                .NotificationCopies.Where(c => c.CaseId == caseId && c.UserId == null && c.Channel == channel && c.State == CopyState.Sending)
                .Where(c => c.CreatedAt < at || (c.CreatedAt == at && c.Id < id))
                .AnyAsync(
                    c =>
                        db.Set<Delivery>()
                            .Any(d =>
                                d.Id == c.DeliveryId && d.State == DeliveryState.Waiting && (d.ClaimedUntil > now || (d.Attempts == 0 && d.NextTryAt <= now))
                            ),
                    ct
                );
            if (isNext)
            {
                return true;
            }

            // The time of the computer: this waits for another sender, not for a date.
            await Task.Delay(TurnPause, ct);
        }

        return false;
    }
}
