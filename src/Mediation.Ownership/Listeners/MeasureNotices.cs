using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// Tells the owner of a measure that it was set, withdrawn or is late, and the leader that one is late. What the owner has not read of a withdrawn one is
/// not to be read any more.
/// </summary>
public sealed class MeasureNotices(MediationDbContext db, OwnershipNotifier notifier, TimeProvider clock)
    : IDomainEventHandler<MeasureSet>,
        IDomainEventHandler<MeasureGiven>,
        IDomainEventHandler<MeasureWithdrawn>,
        IDomainEventHandler<MeasureLate>
{
    public Task HandleAsync(MeasureSet happened, CancellationToken ct) => NotifyOwnerAsync(happened, happened.OwnerId, happened.DueOn, happened.MeasureId, ct);

    public Task HandleAsync(MeasureGiven happened, CancellationToken ct)
    {
        var measure = db.Ownerships.Local.Single(o => o.CaseId == happened.CaseId).MeasureOf(happened.MeasureId);
        return NotifyOwnerAsync(happened, happened.OwnerId, measure.DueOn, measure.Id, ct);
    }

    public async Task HandleAsync(MeasureWithdrawn happened, CancellationToken ct)
    {
        await db.SettleAsync(happened.CaseId, ActedOnNotices.Measure, clock.GetUtcNow(), ct, $"{happened.MeasureId}");
        var complaint = await notifier.CaseAsync(happened.CaseId, ct);
        notifier.Notify(complaint, OwnershipNotices.MeasureWithdrawn, Recipient.Person(happened.OwnerId), null, ("measure", happened.MeasureId));
    }

    public async Task HandleAsync(MeasureLate happened, CancellationToken ct)
    {
        var complaint = await notifier.CaseAsync(happened.CaseId, ct);
        (string, object?)[] values = [("owner", happened.Owner), ("day", happened.DueOn), ("measure", happened.MeasureId)];
        notifier.Notify(complaint, OwnershipNotices.MeasureLate, Recipient.Person(happened.OwnerId), null, values);
        var leader = db.Ownerships.Local.Single(o => o.CaseId == happened.CaseId).LeaderId;
        if (leader is { } id && id != happened.OwnerId)
        {
            notifier.Notify(complaint, OwnershipNotices.MeasureLate, Recipient.Person(id), null, values);
        }
    }

    private async Task NotifyOwnerAsync(DomainEvent happened, Guid owner, DateOnly day, Guid measure, CancellationToken ct)
    {
        var complaint = await notifier.CaseAsync(happened.CaseId, ct);
        notifier.Notify(complaint, OwnershipNotices.MeasureSet, Recipient.Person(owner), null, ("day", day), ("measure", measure));
    }
}
