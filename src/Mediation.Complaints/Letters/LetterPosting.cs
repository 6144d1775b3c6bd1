using Mediation.Documents.Domain;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// The letter that belongs to what a text message, an e-mail or a call tells: those carry neither reasons nor the whole of the remedies, so it goes by post.
/// </summary>
public sealed class LetterPosting(MediationDbContext db, CaseLetters letters, ICaseDirectory directory)
{
    /// <summary>The letter that stands about something, and whether it can be posted; null where none was made.</summary>
    public async Task<ProposedLetter?> ProposedAsync(Complaint complaint, DocumentKind kind, Guid subject, CancellationToken ct) =>
        await letters.CurrentAsync(complaint.Id, kind, subject, ct) is { } letter ? await ProposalAsync(letter, ct) : null;

    /// <summary>The letter of how the case stands now, as <see cref="ProposedAsync"/>.</summary>
    public async Task<ProposedLetter?> ProposedOfNoticeAsync(Complaint complaint, CancellationToken ct) =>
        await db.DecidingReviewAsync(complaint, ct) is { } review ? await ProposedAsync(complaint, DocumentKind.ReviewDecision, review, ct)
        : complaint.NoticeSubject is { } subject ? await ProposedAsync(complaint, await KindOfNoticeAsync(complaint, ct), subject, ct)
        : null;

    /// <summary>
    /// Has the letter that stands about something posted, in this save; without an address it waits among the letters for one while the case goes on.
    /// </summary>
    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterUnknown</c>, <c>Complaints:LetterOnItsWay</c>, <c>Complaints:LetterOfThePast</c>, <c>Complaints:LetterWithoutAddress</c>
    /// </exception>
    public async Task OrderAsync(Complaint complaint, DocumentKind kind, Guid subject, CancellationToken ct)
    {
        var letter = await letters.CurrentAsync(complaint.Id, kind, subject, ct) ?? throw ComplaintErrors.LetterUnknown();
        var proposal = await ProposalAsync(letter, ct);
        if (proposal.IsOnItsWay)
        {
            throw ComplaintErrors.LetterOnItsWay(letter.Number);
        }

        if (!proposal.HasAddress && complaint.ClosedAt is not null)
        {
            throw ComplaintErrors.LetterWithoutAddress();
        }

        await db.LoadForLettersAsync(complaint, ct);
        complaint.OrderLetter(letter.Kind, letter.SubjectId);
    }

    /// <summary>Has the letter of how the case stands now posted, as <see cref="OrderAsync"/>.</summary>
    public async Task OrderOfNoticeAsync(Complaint complaint, CancellationToken ct) =>
        await OrderAsync(complaint, await KindOfNoticeAsync(complaint, ct), complaint.NoticeSubject ?? throw ComplaintErrors.LetterUnknown(), ct);

    private async Task<DocumentKind> KindOfNoticeAsync(Complaint complaint, CancellationToken ct) =>
        complaint.EndingId is { } ending
            ? LetterRules.LetterOf(await db.Set<EndingProposal>().Where(e => e.Id == ending).Select(e => e.Kind).SingleAsync(ct))
            : DocumentKind.DecisionLetter;

    private async Task<ProposedLetter> ProposalAsync(IssuedDocument letter, CancellationToken ct)
    {
        var caseId = letter.CaseId;
        var contact = await directory.FindContactAsync(caseId, ct);
        var all = await db
            .Notifications.AsNoTracking()
            .Include(n => n.Copies)
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant)
            .ToListAsync(ct);
        var notices = all.FindAll(n => LetterOfNotice.IsAbout(n, letter.Kind, letter.SubjectId));
        return new ProposedLetter(
            letter.Id,
            letter.Kind,
            letter.Number,
            contact?.Address is not null,
            LetterPostingPolicy.IsOrdered(letter.IssuedAt, notices, byPost: contact?.Channel == NotificationChannel.Letter),
            LetterPostingPolicy.IsPosted(letter.IssuedAt, notices)
        );
    }
}

/// <summary>The letter that belongs to a notice.</summary>
/// <param name="HasAddress">Whether a postal address is known of who receives it.</param>
/// <param name="IsOnItsWay">Whether it is to be posted already, or was.</param>
/// <param name="IsPosted">Whether it was posted.</param>
public sealed record ProposedLetter(Guid Id, DocumentKind Kind, string Number, bool HasAddress, bool IsOnItsWay, bool IsPosted)
{
    public bool MayBePosted => !IsOnItsWay;

    /// <summary>How the reasons that it states stand.</summary>
    internal WrittenReasons Reasons => new(HasAddress, IsOnItsWay, IsPosted);
}
