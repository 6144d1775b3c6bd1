using System.Text.Json;
using Mediation.Documents.Data;
using Mediation.Documents.Domain;

namespace Mediation.Complaints.Data;

/// <summary>Holds the letters of a case against the history: which were issued, under which number, from which template, to whom, in whose place.</summary>
public sealed class LetterWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var letters = (
            await db.IssuedDocuments.AsNoTracking().Where(d => cases.Contains(d.CaseId) && d.Kind != DocumentKind.MediationAgreement).ToListAsync(ct)
        ).ToLookup(d => d.CaseId);
        var files = letters.SelectMany(l => l).Select(l => l.FileId).ToList();
        var hashes = await db.Set<StoredFile>().AsNoTracking().Where(f => files.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Sha256, ct);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. letters[h.CaseId]], hashes))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<IssuedDocument> letters, Dictionary<Guid, string> hashes)
    {
        var recorded = history
            .Recorded.Where(t => t.Entry.Event == nameof(LetterIssued) && t.Facts.Id("documentId") is not null)
            .ToLookup(t => t.Facts.Id("documentId")!.Value);
        return
        [
            .. recorded.Where(r => !letters.Any(l => l.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "letter", r.First().Entry)),
            .. letters.Where(l => !recorded.Contains(l.Id)).Select(l => history.Finding(AuditFault.Unrecorded, $"letter {l.Id}")),
            .. history.Differences(letters.Where(l => recorded.Contains(l.Id)).SelectMany(l => Values(l, recorded[l.Id].First(), hashes))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(IssuedDocument letter, (HistoryEntry Entry, JsonElement Facts) issued, Dictionary<Guid, string> hashes)
    {
        var (entry, facts) = issued;
        yield return new("letter.Kind", letter.Kind.ToString(), facts.Text("letterKind"), entry);
        yield return new("letter.Number", letter.Number, facts.Text("number"), entry);
        yield return new("letter.Sha256", letter.Sha256, facts.Text("sha256"), entry);
        yield return new("letter.File", hashes.GetValueOrDefault(letter.FileId), facts.Text("sha256"), entry);
        yield return new("letter.TemplateKey", letter.TemplateKey, facts.Text("template"), entry);
        yield return new("letter.TemplateVersion", letter.TemplateVersion.ToString(CultureInfo.InvariantCulture), facts.Text("templateVersion"), entry);
        yield return new("letter.SubjectId", letter.SubjectId, facts.Id("letterSubject"), entry);
        yield return new("letter.AddresseeId", letter.AddresseeId, facts.Id("addresseeId"), entry);
        yield return new("letter.SupersedesId", letter.SupersedesId, facts.Id("supersedesId"), entry);
    }
}
