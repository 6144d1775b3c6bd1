using Mediation.Core.DueRows;
using Mediation.Core.Outbox;

namespace Mediation.Notifications.Sending;

/// <summary>
/// Notices to the complainant of a case go in the order of the acts that made them, whatever the clocks of the nodes say: a correction does not overtake what
/// it corrects.
/// </summary>
public sealed class ComplainantTurn(MediationDbContext db, QuietHoursReader quietHours, InstitutionTime institution, TimeProvider clock)
{
    /// <param name="own">A complainant's copy that is about to be sent.</param>
    /// <param name="delivery">Its delivery.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>When it is looked at again, where an earlier one goes first; null where it is its turn.</returns>
    public async Task<DateTimeOffset?> HeldUntilAsync(NotificationCopy own, Delivery delivery, CancellationToken ct)
    {
        var (id, now) = (own.NotificationId, clock.GetUtcNow());
        var notice = await db.Notifications.AsNoTracking().Where(n => n.Id == id).Select(n => new { n.Place, n.DeliverBy }).SingleAsync(ct);
        LaterNotice later = new(own.Urgency == NotificationUrgency.Urgent, await CouldGoAtAsync(delivery, own, now, ct), notice.DeliverBy);
        return (await EarlierAsync(own, notice.Place, now, ct)).Exists(e => e.Holds(later, now)) ? now + EarlierNotice.Pause : null;
    }

    /// <summary>One has ended: what waited for it is due at once, in the save that says so.</summary>
    public async Task PassOnAsync(NotificationCopy ended, CancellationToken ct)
    {
        if (ended.UserId is not null)
        {
            return;
        }

        var (caseId, channel, now) = (ended.CaseId, ended.Channel, clock.GetUtcNow());
        var soon = now + EarlierNotice.Pause;
        var theirs = db.NotificationCopies.Where(c => c.UserId == null && c.CaseId == caseId && c.Channel == channel);
        await db.Set<Delivery>()
            .Where(d => d.State == DeliveryState.Waiting && d.ClaimedBy == null && d.Attempts == 0 && d.NextTryAt > now && d.NextTryAt <= soon)
            .Where(d => theirs.Any(c => c.DeliveryId == d.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, now), ct);
    }

    /// <summary>What was held by the night could have gone in the morning.</summary>
    private async Task<DateTimeOffset> CouldGoAtAsync(Delivery delivery, NotificationCopy own, DateTimeOffset now, CancellationToken ct)
    {
        var night = await quietHours.OfAsync(userId: null, now, ct);
        return new[] { delivery.CreatedAt, own.SendFrom, night.LastEnd(now, institution) ?? own.SendFrom }.Max();
    }

    private async Task<List<EarlierNotice>> EarlierAsync(NotificationCopy own, long place, DateTimeOffset now, CancellationToken ct)
    {
        var (caseId, channel) = (own.CaseId, own.Channel);
        var notices = db.Notifications.AsNoTracking().Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && n.Place < place);
        var unaddressed = await notices
            .Where(n => n.State == NotificationState.Waiting)
            .CountAsync(n => db.Set<OutboxMessage>().Any(m => m.Kind == Notifier.Effect && m.Lane == n.ActId && m.DeliveredAt == null && m.DeadAt == null), ct);
        var impossible = now + Leases.Impossible;
        var sending = await (
            from notice in notices
            join copy in db.NotificationCopies on notice.Id equals copy.NotificationId
            where copy.UserId == null && copy.Channel == channel && copy.State == CopyState.Sending
            join delivery in db.Set<Delivery>() on copy.DeliveryId equals delivery.Id
            where delivery.State == DeliveryState.Waiting
            select new EarlierNotice(delivery.ClaimedUntil > now && delivery.ClaimedUntil <= impossible, delivery.Attempts > 0, delivery.NextTryAt)
        ).ToListAsync(ct);
        return [.. Enumerable.Repeat(new EarlierNotice(false, true, null), unaddressed), .. sending];
    }
}
