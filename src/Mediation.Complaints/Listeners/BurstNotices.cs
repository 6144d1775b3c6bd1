using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the supervisor of the unit that its complaints are more than usual, once for each burst, and again when one that is watched is open again.
/// </summary>
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
            ("burst", $"{happened.BurstId}"),
            ("persons", happened.Persons),
            ("usual", happened.Usual.ToString("0.#", CultureInfo.InvariantCulture))
        );
        db.Notify(draft, clock.GetUtcNow());
        return Task.CompletedTask;
    }
}
