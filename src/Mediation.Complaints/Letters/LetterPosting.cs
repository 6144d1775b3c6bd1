using Mediation.Documents.Data;
using Mediation.Documents.Domain;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// The letter that belongs to what a text message, an e-mail or a call tells: those carry neither reasons nor the whole of the remedies, so it goes by post.
/// </summary>
public sealed class LetterPosting(MediationDbContext db, ICaseDirectory directory)
{
    /// <summary>The letter that stands for what a notice tells, and whether it can be posted; null where none was made.</summary>
    public async Task<ProposedLetter?> ProposedAsync(Complaint complaint, Guid? subject, CancellationToken ct) =>
        subject is { } about && await CurrentAsync(complaint.Id, about, ct) is { } letter ? await ProposalAsync(letter, ct) : null;

    /// <summary>Has the letter that stands for something posted, in this save.</summary>
    /// <exception cref="BusinessException">
    /// <c>Complaints:LetterUnknown</c>, <c>Complaints:NoPostalAddress</c>, <c>Complaints:LetterOnItsWay</c>, <c>Complaints:LetterOfThePast</c>
    /// </exception>
    public async Task OrderAsync(Complaint complaint, Guid? subject, CancellationToken ct)
    {
        var letter = (subject is { } about ? await CurrentAsync(complaint.Id, about, ct) : null) ?? throw ComplaintErrors.LetterUnknown();
        switch (await ProposalAsync(letter, ct))
        {
            case { IsOnItsWay: true }:
                throw ComplaintErrors.LetterOnItsWay(letter.Number);
            case { HasAddress: false }:
                throw ComplaintErrors.NoPostalAddress();
        }

        await db.LoadForLettersAsync(complaint, ct);
        complaint.OrderLetter(letter.Kind, letter.SubjectId);
    }

    private async Task<ProposedLetter> ProposalAsync(IssuedDocument letter, CancellationToken ct)
    {
        var caseId = letter.CaseId;
        var contact = await directory.FindContactAsync(caseId, ct);
        var notices = await db
            .Notifications.AsNoTracking()
            .Include(n => n.Copies)
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant)
            .ToListAsync(ct);
        return new ProposedLetter(
            letter.Id,
            letter.Kind,
            letter.Number,
            contact?.Address is not null,
            LetterPostingPolicy.IsOrdered(letter.IssuedAt, notices.Where(n => DecisionNoticeReader.SubjectOf(n) == letter.SubjectId))
        );
    }

    private Task<IssuedDocument?> CurrentAsync(Guid caseId, Guid subject, CancellationToken ct)
    {
        var letters = db.IssuedDocuments.AsNoTracking().Where(d => d.CaseId == caseId);
        return letters
            .Where(d => d.SubjectId == subject && !letters.Any(later => later.SupersedesId == d.Id))
            .OrderByDescending(d => d.IssuedAt)
            .ThenByDescending(d => d.Id)
            .FirstOrDefaultAsync(ct);
    }
}

/// <summary>The letter that belongs to a notice.</summary>
/// <param name="HasAddress">Whether a postal address is known of who receives it.</param>
/// <param name="IsOnItsWay">Whether it is to be posted already, or was.</param>
public sealed record ProposedLetter(Guid Id, DocumentKind Kind, string Number, bool HasAddress, bool IsOnItsWay)
{
    public bool MayBePosted => HasAddress && !IsOnItsWay;
}
