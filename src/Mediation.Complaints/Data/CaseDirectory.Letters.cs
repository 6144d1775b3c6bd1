using Mediation.Documents.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <content>What is posted with a notice.</content>
public sealed partial class CaseDirectory
{
    /// <remarks>By what the notice is about, and not by how the case stands now: it may have been decided anew, or asked for something else.</remarks>
    public async Task<CaseEnclosure?> FindEnclosureAsync(Notification notice, CancellationToken ct)
    {
        if (LetterOfNotice.SubjectOf(notice) is not { } id)
        {
            return null;
        }

        var caseId = notice.CaseId;
        var note = notice.Kind switch
        {
            ComplaintNotices.Decision => id,
            ComplaintNotices.Refusal or ComplaintNotices.Termination => await db.Set<EndingProposal>()
                .Where(e => e.Id == id)
                .Select(e => (Guid?)e.NoteId)
                .SingleOrDefaultAsync(ct),
            ComplaintNotices.ReviewDecision => await db.Set<SuperiorReview>().Where(r => r.Id == id).Select(r => r.ReasonsNoteId).SingleOrDefaultAsync(ct),
            ComplaintNotices.Supplement => await db.Set<SupplementRequest>().Where(s => s.Id == id).Select(s => s.NoteId).SingleOrDefaultAsync(ct),
            _ => null,
        };
        var kind = notice.Kind == ComplaintNotices.Supplement ? EnclosureKind.Supplement : EnclosureKind.Reasons;
        return await db.Notes.Where(n => n.Id == note && n.CaseId == caseId).Select(n => n.Text).SingleOrDefaultAsync(ct) is { } text
            ? new CaseEnclosure(kind, text)
            : null;
    }

    public async Task<CaseDocument?> FindDocumentAsync(Notification notice, Guid? representativeId, CancellationToken ct)
    {
        if ((LetterOfNotice.KindOf(notice), LetterOfNotice.SubjectOf(notice)) is not ({ } kind, { } subject))
        {
            return null;
        }

        var caseId = notice.CaseId;
        var letters = db.IssuedDocuments.AsNoTracking().Where(d => d.CaseId == caseId);
        var addressee = representativeId ?? await db.Complaints.Where(c => c.Id == caseId).Select(c => c.Complainant.Id).SingleAsync(ct);
        return await letters
            .Where(d => d.Kind == kind && d.SubjectId == subject && d.AddresseeId == addressee && !letters.Any(later => later.SupersedesId == d.Id))
            .OrderByDescending(d => d.IssuedAt)
            .Select(d => new CaseDocument(d.Id, d.Number, d.Sha256, d.SupersedesId != null))
            .FirstOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyDictionary<string, string>> FindReplacementsAsync(IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        Dictionary<string, string> latest = [];
        var open = numbers.ToDictionary(number => number, number => number, StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var known = open.Keys.ToList();
            var next = await (
                from document in db.IssuedDocuments
                where known.Contains(document.Number)
                join later in db.IssuedDocuments on document.Id equals later.SupersedesId
                select new { document.Number, Later = later.Number }
            ).ToListAsync(ct);
            open = next.ToDictionary(n => n.Later, n => open[n.Number], StringComparer.Ordinal);
            foreach (var (later, first) in open)
            {
                latest[first] = later;
            }
        }

        return latest;
    }
}
