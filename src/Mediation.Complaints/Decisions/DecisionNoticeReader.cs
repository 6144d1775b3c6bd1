using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Decisions;

/// <summary>Reads the notices of a decision, a refusal, a termination or a review that were sent to the complainant, and which of them prove it.</summary>
public sealed class DecisionNoticeReader(MediationDbContext db, ICaseDirectory directory, InstitutionTime institution)
{
    /// <summary>The field that refusals name.</summary>
    private const string Field = "noticeCopyId";

    /// <summary>The kinds of notices that meet the duty to the complainant.</summary>
    private static readonly string[] Kinds = [.. ComplaintNotices.OfEnd, ComplaintNotices.ReviewDecision, ComplaintNotices.Letter];

    /// <summary>The copies of the notice of how the case stands now, the newest first; those of a decision before it was opened again are left out.</summary>
    public async Task<IReadOnlyList<NotificationCopy>> CopiesAsync(Complaint complaint, CancellationToken ct) =>
        await CopiesAsync(complaint.Id, await db.SubjectOfNoticeAsync(complaint, ct), ct);

    /// <summary>The copies of the notice of one thing, such as of a review's decision, the newest first.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="subject">What the notice is about.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<NotificationCopy>> CopiesAsync(Guid caseId, Guid? subject, CancellationToken ct)
    {
        var copies = await Copies.Where(c => c.CaseId == caseId).OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).ToListAsync(ct);
        Guid[] sent = [.. copies.Select(c => c.NotificationId).Distinct()];
        var notices = sent.Length == 0 ? [] : await db.Notifications.AsNoTracking().Where(n => sent.Contains(n.Id)).ToListAsync(ct);
        var own = notices.Where(n => IsOf(n, subject)).Select(n => n.Id).ToHashSet();
        return [.. copies.Where(c => own.Contains(c.NotificationId))];
    }

    /// <summary>The proof that the complainant was notified of one thing, as it was entered.</summary>
    /// <param name="input">What was entered; it was checked.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="subject">What the notice has to be about.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="InvalidInputException"><c>Complaints:NoticeUnknown</c>, <c>Complaints:NoticeNotDelivered</c>, <c>Complaints:LetterWaits</c></exception>
    public async Task<DecisionNoticeProof> ProofAsync(INoticeProofInput input, Guid caseId, Guid? subject, DateTimeOffset now, CancellationToken ct)
    {
        if (input.NoticeCopyId is { } copy)
        {
            return await ProofAsync(caseId, copy, subject, ct);
        }

        // What was posted beside the letter that waits would be proven twice, or not at all.
        if (
            input.Notice == NoticeManner.Posted
            && (await CopiesAsync(caseId, subject, ct)).Any(c => c is { Channel: NotificationChannel.Letter, State: CopyState.Waiting })
        )
        {
            throw InvalidInputException.Of("notice", "Complaints:LetterWaits");
        }

        return new DecisionNoticeProof(input.Notice!.Value, input.NoticeAt.UtcOrNow(now, "noticeAt"), Text.Normal(input.NoticeProof!), null);
    }

    private async Task<DecisionNoticeProof> ProofAsync(Guid caseId, Guid copyId, Guid? subject, CancellationToken ct)
    {
        var copy = await Copies.SingleOrDefaultAsync(c => c.Id == copyId && c.CaseId == caseId, ct);
        var notice = copy is null ? null : await db.Notifications.AsNoTracking().SingleAsync(n => n.Id == copy.NotificationId, ct);
        if (notice is null || !IsOf(notice, subject))
        {
            throw InvalidInputException.Of(Field, "Complaints:NoticeUnknown");
        }

        if (copy!.DeliveredAt(institution) is not { } at)
        {
            throw InvalidInputException.Of(Field, "Complaints:NoticeNotDelivered");
        }

        return await ProofOfAsync(copy, notice, at, ct);
    }

    /// <summary>What a notice that was delivered proves.</summary>
    /// <param name="copy">The copy that the complainant got.</param>
    /// <param name="notice">Its notice.</param>
    /// <param name="at">When it was delivered.</param>
    /// <param name="ct">Ends the reading.</param>
    internal async Task<DecisionNoticeProof> ProofOfAsync(NotificationCopy copy, Notification notice, DateTimeOffset at, CancellationToken ct) =>
        new(MannerOf(copy.Channel), at, await ReferenceAsync(copy, notice, ct), copy.Id);

    /// <summary>What proves it, and beside it the number of the letter that belongs to it, where one was made.</summary>
    private async Task<string> ReferenceAsync(NotificationCopy copy, Notification notice, CancellationToken ct)
    {
        var letter =
            copy.Channel == NotificationChannel.Letter ? copy.PrintedDocument : (await directory.FindDocumentAsync(notice, copy.RepresentativeId, ct))?.Number;
        return string.Join(" · ", new[] { copy.Tracking ?? copy.TextSha256[..16], letter }.OfType<string>());
    }

    /// <summary>
    /// The proof that was recorded before the case was closed, of a review's decision that of the review; null while none was. Expects
    /// <see cref="Complaint.Reviews"/> and <see cref="Complaint.Endings"/> to be loaded.
    /// </summary>
    public async Task<DecisionNoticeProof?> ProvenAsync(Complaint complaint, CancellationToken ct)
    {
        if (complaint.OwesNotice)
        {
            return null;
        }

        if (complaint.DecidingReview is { } review)
        {
            return review is { NoticeManner: { } manner, NotifiedAt: { } at, NoticeProof: { } proof }
                ? new DecisionNoticeProof(manner, at.NotBefore(complaint.NoticeFrom), proof, CopyId: null)
                : null;
        }

        var caseId = complaint.Id;
        var proven = await db.Set<HistoryEntry>().Where(e => e.CaseId == caseId && e.Event == nameof(NoticeProven)).Events().ToListAsync(ct);
        return proven
            .Select(e => JsonSerializer.Deserialize<NoticeProven>(e.Payload, MediationJson.Stored)!)
            .Where(p => p.NoticeSubject == complaint.NoticeSubject)
            .Select(p => new DecisionNoticeProof(p.Notice, p.NoticeAt, p.NoticeProof, p.NoticeCopyId))
            .LastOrDefault();
    }

    /// <summary>How far notifying the complainant of how the case stands now has come.</summary>
    public async Task<NoticeProgress> ProgressAsync(Complaint complaint, CancellationToken ct)
    {
        var complaintId = complaint.Id;
        var notices = await db
            .Notifications.AsNoTracking()
            .Include(n => n.Copies)
            .Where(n => n.CaseId == complaintId && Kinds.Contains(n.Kind))
            .OrderByDescending(n => n.CreatedAt)
            .ThenByDescending(n => n.Id)
            .ToListAsync(ct);
        var subject = await db.SubjectOfNoticeAsync(complaint, ct);
        return NoticeProgressPolicy.Of(notices.FindAll(n => IsOf(n, subject)));
    }

    /// <summary>Refuses to undo a refusal or termination that the complainant has read already: it is recorded, and then opened again.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NoticeDelivered</c></exception>
    public async Task EnsureNotDeliveredAsync(Complaint complaint, CancellationToken ct)
    {
        if (complaint is { EndingId: not null, ClosedAt: null } && (!complaint.OwesNotice || await ProgressAsync(complaint, ct) == NoticeProgress.Delivered))
        {
            throw ComplaintErrors.NoticeDelivered();
        }
    }

    /// <remarks>One that was overtaken told the end of an earlier round, also where it arrived only now.</remarks>
    private static bool IsOf(Notification notice, Guid? subject) =>
        subject is not null && notice.State != NotificationState.Overtaken && LetterOfNotice.SubjectOf(notice) == subject;

    private IQueryable<NotificationCopy> Copies => db.NotificationCopies.AsNoTracking().Where(c => Kinds.Contains(c.Kind) && c.UserId == null);

    private static NoticeManner MannerOf(NotificationChannel channel) =>
        channel switch
        {
            NotificationChannel.Sms or NotificationChannel.Email => NoticeManner.Message,
            NotificationChannel.Voice => NoticeManner.Phone,
            NotificationChannel.Letter => NoticeManner.Posted,
            _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No complainant is reached by it."),
        };
}

/// <summary>Proof that the complainant was notified of the decision.</summary>
/// <param name="Notice">How.</param>
/// <param name="At">When: the instant that counts for the limit.</param>
/// <param name="Reference">Number of the postal service, or the beginning of the hash of the words, as the case shows it with the notice.</param>
/// <param name="CopyId">The delivered copy; null where the proof is another.</param>
public sealed record DecisionNoticeProof(NoticeManner Notice, DateTimeOffset At, string Reference, Guid? CopyId);
