using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the privacy officer, and not the person whose data it is, that somebody looked at them uncovered, or printed them on a letter.</summary>
public sealed class RevealNotice(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ComplainantRevealed>,
        IDomainEventHandler<PartyRevealed>,
        IDomainEventHandler<LetterPrinted>
{
    public Task HandleAsync(ComplainantRevealed happened, CancellationToken ct) => NotifyAsync(happened.CaseId, "Revealed:Whole", ct);

    public Task HandleAsync(PartyRevealed happened, CancellationToken ct) => NotifyAsync(happened.CaseId, "Revealed:Whole", ct);

    /// <remarks>Whoever shows a letter, opens its document and prints it again has seen the same: one notice of one letter and person.</remarks>
    public async Task HandleAsync(LetterPrinted happened, CancellationToken ct)
    {
        var (caseId, by, named) = (happened.CaseId, user.Id, happened.CopyId.ToString());
        var isKnown = await db.Set<HistoryEntry>()
            .AnyAsync(e => e.CaseId == caseId && e.ActorId == by && e.Event == nameof(LetterPrinted) && e.Payload.Contains(named), ct);
        if (!isKnown)
        {
            await NotifyAsync(caseId, "Revealed:ForPosting", ct);
        }
    }

    private async Task NotifyAsync(Guid caseId, string seen, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        db.Notify(
            new NotificationDraft(
                ComplaintNotices.Revealed,
                CaseRecipients.PrivacyOfficerBut(user.Id),
                complaint.Id,
                complaint.Number,
                CaseAddress.Of(complaint.Number),
                ("by", user.Name),
                ("seen", new NotificationWord(seen))
            ),
            clock.GetUtcNow()
        );
    }
}
