using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the supervisor of the unit that a handler left and nobody handles the case.</summary>
public sealed class UnassignedNotice(MediationDbContext db, TimeProvider clock) : IDomainEventHandler<HandlerLeft>
{
    public async Task HandleAsync(HandlerLeft happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        if (complaint.HandlerId is null)
        {
            db.Notify(
                new NotificationDraft(
                    ComplaintNotices.Unassigned,
                    Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath),
                    complaint.Id,
                    complaint.Number,
                    CaseAddress.Of(complaint.Number),
                    ("decideBy", complaint.LegalDueAt)
                ),
                clock.GetUtcNow()
            );
        }
    }
}
