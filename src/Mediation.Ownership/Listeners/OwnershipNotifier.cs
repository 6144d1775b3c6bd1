using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Ownership.Listeners;

/// <summary>Makes the notifications of a case that is owned by a leader. Whoever does something is not told of it.</summary>
public sealed class OwnershipNotifier(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    public async Task<Complaint> CaseAsync(Guid caseId, CancellationToken ct) => (await db.Complaints.FindAsync([caseId], ct))!;

    /// <param name="complaint">The case.</param>
    /// <param name="kind">Which of <see cref="OwnershipNotices"/>.</param>
    /// <param name="to">Who is told.</param>
    /// <param name="deliverBy">The end of a limit before which it has to be delivered to count.</param>
    /// <param name="values">Values of the template.</param>
    public void Notify(Complaint complaint, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values)
    {
        if (to.PersonId is { } person && person == user.Id)
        {
            return;
        }

        db.Notify(
            new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
    }
}
