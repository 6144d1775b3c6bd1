using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the privacy officer, and not the person whose data it is, that somebody looked at them uncovered.</summary>
public sealed class RevealNotice(MediationDbContext db, CurrentUser user, TimeProvider clock) : IDomainEventHandler<ComplainantRevealed>
{
    public async Task HandleAsync(ComplainantRevealed happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        db.Notify(
            new NotificationDraft(
                ComplaintNotices.Revealed,
                CaseRecipients.PrivacyOfficer,
                complaint.Id,
                complaint.Number,
                CaseAddress.Of(complaint.Number),
                ("by", user.Name)
            ),
            clock.GetUtcNow()
        );
    }
}
