using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the privacy officer, and not the person whose data it is, that somebody looked at them uncovered, or printed them on a letter.</summary>
public sealed class RevealNotice(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ComplainantRevealed>,
        IDomainEventHandler<PartyRevealed>,
        IDomainEventHandler<LetterPrinted>
{
    public Task HandleAsync(ComplainantRevealed happened, CancellationToken ct) => NotifyAsync(happened.CaseId, ct);

    public Task HandleAsync(PartyRevealed happened, CancellationToken ct) => NotifyAsync(happened.CaseId, ct);

    public Task HandleAsync(LetterPrinted happened, CancellationToken ct) => NotifyAsync(happened.CaseId, ct);

    private async Task NotifyAsync(Guid caseId, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        db.Notify(
            new NotificationDraft(
                ComplaintNotices.Revealed,
                CaseRecipients.PrivacyOfficerBut(user.Id),
                complaint.Id,
                complaint.Number,
                CaseAddress.Of(complaint.Number),
                ("by", user.Name)
            ),
            clock.GetUtcNow()
        );
    }
}
