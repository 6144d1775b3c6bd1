using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Listeners;

/// <summary>Tells the owner of a measure that it was set or is late, and the leader that one is late.</summary>
public sealed class MeasureNotices(MediationDbContext db, OwnershipNotifier notifier) : IDomainEventHandler<MeasureSet>, IDomainEventHandler<MeasureLate>
{
    public async Task HandleAsync(MeasureSet happened, CancellationToken ct)
    {
        var complaint = await notifier.CaseAsync(happened.CaseId, ct);
        notifier.Notify(
            complaint,
            OwnershipNotices.MeasureSet,
            Recipient.Person(happened.OwnerId),
            null,
            ("day", happened.DueOn),
            ("measure", happened.MeasureId)
        );
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
}
