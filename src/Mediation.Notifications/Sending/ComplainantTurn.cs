using Mediation.Core.DueRows;
using Mediation.Core.Outbox;

namespace Mediation.Notifications.Sending;

/// <summary>Notices to the complainant of a case go in the order in which they were made: a correction does not overtake what it corrects.</summary>
public sealed class ComplainantTurn(MediationDbContext db, TimeProvider clock)
{
    /// <param name="ids">The copies of a delivery.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>When it is looked at again, where an earlier one goes first; null where it is its turn.</returns>
    public async Task<DateTimeOffset?> HeldUntilAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var own = await (
            from copy in db.NotificationCopies.AsNoTracking()
            where ids.Contains(copy.Id)
            join notice in db.Notifications on copy.NotificationId equals notice.Id
            select new Turn(copy.UserId, copy.CaseId, copy.Channel, notice.CreatedAt, notice.Id)
        ).FirstOrDefaultAsync(ct);
        var now = clock.GetUtcNow();
        return own is { UserId: null } && (await EarlierAsync(own, now, ct)).Exists(e => e.HoldsLater(now)) ? now + EarlierNotice.Pause : null;
    }

    private async Task<List<EarlierNotice>> EarlierAsync(Turn own, DateTimeOffset now, CancellationToken ct)
    {
        var (caseId, at, id) = (own.CaseId, own.At, own.Id);
        var notices = db
            .Notifications.AsNoTracking()
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && n.Id != id)
            .Where(n => n.CreatedAt < at || (n.CreatedAt == at && n.Id < id));
        var unaddressed = await notices
            .Where(n => n.State == NotificationState.Waiting)
            .Where(n => db.Set<OutboxMessage>().Any(m => m.Kind == Notifier.Effect && m.Lane == n.ActId && m.DeliveredAt == null && m.DeadAt == null))
            .Select(n => n.Id)
            .ToListAsync(ct);
        var channel = own.Channel;
        var impossible = now + Leases.Impossible;
        var sending = await (
            from notice in notices
            join copy in db.NotificationCopies on notice.Id equals copy.NotificationId
            where copy.UserId == null && copy.Channel == channel && copy.State == CopyState.Sending
            join delivery in db.Set<Delivery>() on copy.DeliveryId equals delivery.Id
            where delivery.State == DeliveryState.Waiting
            select new EarlierNotice(
                false,
                delivery.ClaimedUntil > now && delivery.ClaimedUntil <= impossible,
                delivery.Attempts == 0 ? delivery.NextTryAt : null
            )
        ).ToListAsync(ct);
        return [.. unaddressed.Select(_ => new EarlierNotice(true, false, null)), .. sending];
    }

    private sealed record Turn(Guid? UserId, Guid CaseId, NotificationChannel Channel, DateTimeOffset At, Guid Id);
}
