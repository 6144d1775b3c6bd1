using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the supervisor of the unit that its complaints are more than usual, once for each burst.</summary>
public sealed class BurstNotices(MediationDbContext db, TimeProvider clock) : IDomainEventHandler<BurstFound>
{
    public Task HandleAsync(BurstFound happened, CancellationToken ct)
    {
        NotificationDraft draft = new(
            ComplaintNotices.Burst,
            Recipient.InUnit(MediationRoles.Supervisor, happened.UnitPath),
            HistoryChains.Institution,
            string.Empty,
            BurstsPage.Address,
            ("persons", happened.Persons),
            ("usual", happened.Usual.ToString("0.#", CultureInfo.InvariantCulture))
        );
        db.Notify(draft, clock.GetUtcNow());
        return Task.CompletedTask;
    }
}
