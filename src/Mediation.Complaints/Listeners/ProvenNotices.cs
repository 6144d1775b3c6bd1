using Mediation.Core.Deliveries;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A notice of a decision, a refusal or a termination that the system delivered, or that was posted, is the proof that the complainant was notified: in the
/// save that records its delivery the duty to decide and notify is settled (Order 2020/3, Art. 21).
/// </summary>
public sealed class ProvenNotices(MediationDbContext db, DecisionNoticeReader notices, ComplaintClockReader clocks, InstitutionTime institution, CaseTime time)
    : IDomainEventHandler<DeliverySent>,
        IDomainEventHandler<LetterPosted>
{
    private static readonly string[] Kinds = [.. ComplaintNotices.OfEnd, ComplaintNotices.Letter];

    public async Task HandleAsync(DeliverySent happened, CancellationToken ct)
    {
        var id = happened.DeliveryId;
        var copies = await db.NotificationCopies.Where(c => c.DeliveryId == id && c.UserId == null && Kinds.Contains(c.Kind)).ToListAsync(ct);
        foreach (var copy in copies.Where(c => !c.IsWithheld))
        {
            // Whether the copy knows it yet depends on which listener comes first.
            var at = copy.SentAt ?? (await db.Set<Delivery>().FindAsync([id], ct))!.SentAt!.Value.NotBefore(copy.CreatedAt);
            await ProveAsync(copy, at, ct);
        }
    }

    public async Task HandleAsync(LetterPosted happened, CancellationToken ct)
    {
        var copy = db.NotificationCopies.Local.Single(c => c.Id == happened.CopyId);
        // Of a document that was made anew, whoever handles the case says whether it is proof.
        if (copy.UserId is null && Kinds.Contains(copy.Kind) && copy.Error != NotificationCopy.ReplacedSent)
        {
            await ProveAsync(copy, copy.DeliveredAt(institution)!.Value, ct);
        }
    }

    private async Task ProveAsync(NotificationCopy copy, DateTimeOffset at, CancellationToken ct)
    {
        var notice = await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct);
        var caseId = copy.CaseId;
        if (
            notice.State == NotificationState.Overtaken
            || await db.Complaints.Whole().SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { OwesNotice: true, NoticeSubject: { } subject } complaint
            || LetterOfNotice.SubjectOf(notice) != subject
        )
        {
            return;
        }

        await db.LoadForLettersAsync(complaint, ct);
        var proof = await notices.ProofOfAsync(copy, notice, at, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        complaint.ProveNotice(proof.Notice, at.NotBefore(complaint.NoticeFrom), proof.Reference, await clocks.OfAsync(complaint, ct), now, copy.Id);
    }
}
