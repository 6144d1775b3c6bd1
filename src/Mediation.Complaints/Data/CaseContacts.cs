using System.Text.Json;
using Mediation.Documents.Data;

namespace Mediation.Complaints.Data;

/// <summary>The contacts of a case as its history has them, those that were taken over from another one included.</summary>
public sealed class CaseContacts(MediationDbContext db)
{
    private static readonly CompiledQuery<Guid, HistoryEntry> EntriesOf = new(
        (db, id) =>
            db.Set<HistoryEntry>()
                .Where(e => e.CaseId == id && (e.Event == nameof(ContactRecorded) || e.Event == nameof(ContactTakenOver)))
                .OrderBy(e => e.Sequence)
                .Select(e => HistoryEntry.WithoutRows(e.CaseId, e.Sequence, e.At, e.ActorId, e.ActorName, e.Event, e.Payload, e.PreviousHash, e.Hash))
    );

    private static readonly CompiledQuery<Guid, Words> WordsOf = new(
        (db, id) => db.Set<Note>().Where(n => n.CaseId == id).Select(n => new Words(n.Id, n.Text))
    );

    /// <summary>The contacts, the oldest first.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="after">Only entries behind this one of its history.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<(ContactRecord Contact, string Text)>> OfAsync(Guid caseId, int after, CancellationToken ct)
    {
        CaseHistory history = new(caseId, await EntriesOf.Run(db, caseId).ToListAsync(ct));
        var recorded = history.Recorded.Where(t => t.Entry.Sequence > after && t.Facts.Id(HistorySeal.NoteId) is not null).ToList();
        if (recorded.Count == 0)
        {
            return [];
        }

        var words = (await WordsOf.Run(db, caseId).ToListAsync(ct)).ToDictionary(w => w.Id, w => w.Text);
        return [.. recorded.Select(t => Of(caseId, t.Entry, t.Facts)).Select(c => (c, words.GetValueOrDefault(c.NoteId, string.Empty)))];
    }

    /// <summary>The entry of the leading complaint's history by which another was merged into it last.</summary>
    public async Task<HistoryEntry?> MergerAsync(Guid leadingId, Guid mergerId, CancellationToken ct)
    {
        var entries = await db.Set<HistoryEntry>().AsNoTracking().Where(e => e.CaseId == leadingId && e.Event == nameof(MergedIn)).ToListAsync(ct);
        return new CaseHistory(leadingId, entries).Recorded.Where(t => t.Facts.Id("mergerId") == mergerId).Select(t => t.Entry).FirstOrDefault();
    }

    /// <summary>Files that were handed in behind an entry of the history, by it; the oldest first.</summary>
    public async Task<IReadOnlyList<StoredFile>> FilesSinceAsync(Guid caseId, int after, CancellationToken ct)
    {
        var entries = await db.Set<HistoryEntry>()
            .AsNoTracking()
            .Where(e => e.CaseId == caseId && e.Sequence > after && (e.Event == nameof(AttachmentAdded) || e.Event == nameof(FileTakenOver)))
            .ToListAsync(ct);
        var ids = new CaseHistory(caseId, entries).Recorded.Select(t => t.Facts.Id("fileId")).OfType<Guid>().ToHashSet();
        return ids.Count == 0 ? [] : [.. (await DocumentSets.FilesHandedIn.Run(db, caseId).ToListAsync(ct)).Where(f => ids.Contains(f.Id))];
    }

    private static ContactRecord Of(Guid caseId, HistoryEntry entry, JsonElement facts) =>
        new(
            caseId,
            facts.Id(HistorySeal.NoteId)!.Value,
            Enum.TryParse<ContactManner>(facts.Text("manner"), out var manner) ? manner : default,
            Enum.TryParse<ContactDirection>(facts.Text("direction"), out var direction) ? direction : default,
            facts.Instant("spokenAt") ?? entry.At,
            facts.Text("recordedBy") ?? entry.ActorName,
            facts.Instant("recordedAt") ?? entry.At,
            entry.Sequence
        );

    private sealed record Words(Guid Id, string Text);
}
