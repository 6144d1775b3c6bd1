using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the handler of a case that somebody else gave to them; whoever takes one knows it.</summary>
public sealed class AssignmentNotice(MediationDbContext db, CurrentUser user, TimeProvider clock) : IDomainEventHandler<ComplaintAssigned>
{
    public async Task HandleAsync(ComplaintAssigned happened, CancellationToken ct)
    {
        if (happened.HandlerId == user.Id)
        {
            return;
        }

        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        db.Notify(
            new NotificationDraft(
                ComplaintNotices.Assigned,
                Recipient.Person(happened.HandlerId),
                complaint.Id,
                complaint.Number,
                CaseAddress.Of(complaint.Number),
                ("by", user.Name),
                ("decideBy", complaint.LegalDueAt)
            ),
            clock.GetUtcNow()
        );
    }
}
