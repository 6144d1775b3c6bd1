using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>What waits to be sent to a person about a case is not sent once the person is kept away from it.</summary>
public sealed class RecusedNotices(MediationDbContext db) : IDomainEventHandler<PersonRecused>
{
    public Task HandleAsync(PersonRecused happened, CancellationToken ct) => db.WithholdAsync(happened.PersonId, happened.CaseId, ct);
}
