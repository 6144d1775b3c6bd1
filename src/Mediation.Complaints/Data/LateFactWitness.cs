using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>Holds facts that were reported late against the history: what happened when, by which proof, and who approved or rejected it.</summary>
public sealed class LateFactWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var facts = (await db.Set<LateFact>().AsNoTracking().Where(f => cases.Contains(f.ComplaintId)).ToListAsync(ct)).ToLookup(f => f.ComplaintId);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. facts[h.CaseId]]))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<LateFact> facts)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("lateFactId") is not null).ToLookup(t => t.Facts.Id("lateFactId")!.Value);
        return
        [
            .. recorded.Where(r => !facts.Any(f => f.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "lateFact", r.First().Entry)),
            .. facts.Where(f => !recorded.Contains(f.Id)).Select(f => history.Finding(AuditFault.Unrecorded, $"lateFact {f.Id}")),
            .. history.Differences(facts.Where(f => recorded.Contains(f.Id)).SelectMany(f => Values(f, [.. recorded[f.Id]]))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(LateFact fact, IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded)
    {
        var (at, reported) = recorded[0];
        yield return new("lateFact.Kind", fact.Kind.ToString(), reported.Text("lateFactKind"), at);
        yield return new("lateFact.At", fact.At, reported.Instant("happenedAt"), at);
        yield return new("lateFact.Ground", fact.Ground, reported.Text("ground"), at);
        yield return new("lateFact.Notice", fact.Notice?.ToString(), reported.Text("notice"), at);
        yield return new("lateFact.Proof", fact.Proof, reported.Text("proof"), at);
        yield return new("lateFact.Evidence", fact.Evidence, reported.Text("evidence"), at);
        yield return new("lateFact.NoteId", fact.NoteId, reported.Id("noteId"), at);
        yield return new("lateFact.ReportedBy", fact.ReportedBy, at.ActorId, at);
        var (entry, decided) = recorded[^1];
        var state = entry.Event switch
        {
            nameof(LateFactApproved) => LateFactState.Approved,
            nameof(LateFactRejected) => LateFactState.Rejected,
            _ => LateFactState.Waiting,
        };
        yield return new("lateFact.State", fact.State.ToString(), state.ToString(), entry);
        yield return new("lateFact.DecidedBy", fact.DecidedBy, state == LateFactState.Waiting ? null : entry.ActorId, entry);
        yield return new("lateFact.RejectionNoteId", fact.RejectionNoteId, state == LateFactState.Rejected ? decided.Id("noteId") : null, entry);
        yield return new("lateFact.OldDueAt", fact.OldDueAt, state == LateFactState.Approved ? decided.Instant("oldDueBy") : null, entry);
        yield return new("lateFact.DueAt", fact.DueAt, state == LateFactState.Approved ? decided.Instant("dueBy") : null, entry);
    }
}
