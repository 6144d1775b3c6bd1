using Mediation.Documents.Domain;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>Reads the letters of a case for its page: which there are, who made them, and how far their sending is. They name nobody here.</summary>
public sealed class LetterReader(MediationDbContext db, ICaseDirectory directory, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, LetterRow> LettersOf = new(
        (db, id) =>
            db.Set<IssuedDocument>()
                .AsNoTracking()
                .Where(d => d.CaseId == id && d.Kind != DocumentKind.MediationAgreement)
                .OrderBy(d => d.IssuedAt)
                .ThenBy(d => d.Id)
                .Select(d => new LetterRow(d, db.Set<MediationUser>().Where(u => u.Id == d.IssuedBy).Select(u => u.DisplayName).FirstOrDefault()))
    );

    private static readonly CompiledQuery<Guid, Notification> NoticesOf = new(
        (db, id) =>
            db.Set<Notification>()
                .AsNoTracking()
                .Include(n => n.Copies)
                .Where(n => n.CaseId == id && n.To == RecipientKind.Complainant && n.State != NotificationState.Overtaken)
                .OrderBy(n => n.CreatedAt)
    );

    private sealed record LetterRow(IssuedDocument Letter, string? IssuedBy);

    /// <summary>The letters, the oldest first.</summary>
    /// <param name="view">The case, with its endings, supplements and reviews.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<LetterView>> OfAsync(ComplaintView view, CancellationToken ct)
    {
        var rows = await LettersOf.Run(db, view.Id).ToListAsync(ct);
        var notices = (await NoticesOf.Run(db, view.Id).ToListAsync(ct)).ToLookup(n => (LetterOfNotice.KindOf(n), LetterOfNotice.SubjectOf(n)));
        var mayRead = view.MayReveal || user.May(ComplaintPermissions.CheckLetters);
        List<LetterView> letters = [.. rows.Select(row => ViewOf(row, rows, view, [.. notices[(row.Letter.Kind, row.Letter.SubjectId)]], mayRead))];
        return letters.Exists(WaitsForPost) && (await directory.FindContactAsync(view.Id, ct))?.Address is null
            ? [.. letters.Select(l => l with { AddressMissing = WaitsForPost(l) })]
            : letters;
    }

    private static bool WaitsForPost(LetterView letter) =>
        letter is { State: LetterState.Current, Sending: { Channel: NotificationChannel.Letter, State: CopyState.Waiting } };

    private static LetterView ViewOf(LetterRow row, List<LetterRow> all, ComplaintView view, IReadOnlyList<Notification> notices, bool mayRead)
    {
        var letter = row.Letter;
        var later = all.Find(r => r.Letter.SupersedesId == letter.Id)?.Letter.Number;
        var state =
            later is not null ? LetterState.Superseded
            : view.Endings.Any(e => e.Id == letter.SubjectId && e.State != EndingProposalState.Approved) || IsUndone(letter, all, view) ? LetterState.Void
            : LetterState.Current;
        var mayReplace = state == LetterState.Current && MayReplace(letter, view);
        return new LetterView(
            letter.Id,
            letter.Kind,
            letter.Number,
            state,
            row.IssuedBy ?? string.Empty,
            letter.IssuedAt,
            letter.TemplateVersion,
            later,
            SendingOf(letter, state, notices),
            mayRead || !LetterRules.NamesComplainant(letter.Kind),
            mayReplace,
            mayReplace && !LetterPostingPolicy.IsOrdered(letter.IssuedAt, notices, byPost: true)
        );
    }

    /// <summary>What was given to another company was opened again here, or a merger was undone.</summary>
    private static bool IsUndone(IssuedDocument letter, List<LetterRow> all, ComplaintView view) =>
        (letter.Kind == DocumentKind.TransferNotice && view.State != ComplaintState.Transferred)
        || (letter.Kind == DocumentKind.MergerNotice && view.State != ComplaintState.Merged)
        || (letter.Kind is DocumentKind.TransferNotice or DocumentKind.MergerNotice && all.FindLast(r => r.Letter.Kind == letter.Kind)?.Letter != letter);

    /// <summary>A copy that was posted with a document says how that one went; any other one how the present letter goes.</summary>
    private static LetterSending? SendingOf(IssuedDocument letter, LetterState state, IReadOnlyList<Notification> notices)
    {
        var copies = notices.SelectMany(n => n.Copies).OrderBy(c => c.CreatedAt).ToList();
        if (copies.FindLast(c => c.PostedOn is not null && c.PrintedDocument == letter.Number) is { } posted)
        {
            return Of(posted);
        }

        if (state != LetterState.Current || notices.Count == 0)
        {
            return null;
        }

        var open = copies.FindLast(c => (c.PostedOn is null || c.PrintedDocument is null) && (c.SentAt is null || c.SentAt >= letter.IssuedAt));
        return open is not null ? Of(open)
            : copies.Count == 0 ? new LetterSending(null, null, null, null, null)
            : null;

        static LetterSending Of(NotificationCopy copy) => new(copy.Channel, copy.State, copy.SentAt, copy.PostedOn, copy.Tracking) { Error = copy.Error };
    }

    private static bool MayReplace(IssuedDocument letter, ComplaintView view) =>
        letter.Kind switch
        {
            DocumentKind.ReviewDecision => view.Reviews.Any(r => r.Id == letter.SubjectId && r.IsReviewer),
            DocumentKind.AcceptanceNotice => view.MayHandle && view.State is ComplaintState.Registered or ComplaintState.Handling or ComplaintState.Mediating,
            DocumentKind.SupplementNotice => view.MayHandle && view.Supplements.Any(s => s.Id == letter.SubjectId && s.Answer is null),
            DocumentKind.RefusalNotice or DocumentKind.TerminationNotice => view.MayHandle && view.Ending?.Id == letter.SubjectId,
            DocumentKind.DecisionLetter => view.MayHandle && view.DecisionSubject == letter.SubjectId,
            DocumentKind.WithdrawalConfirmation => view.MayHandle && view.State == ComplaintState.Withdrawn,
            DocumentKind.TransferNotice or DocumentKind.MergerNotice => view.MayHandle,
            DocumentKind.ExtensionNotice => view.MayHandle && view.Extensions.LastOrDefault(e => e.State == ExtensionState.Approved)?.Id == letter.SubjectId,
            _ => false,
        };
}
