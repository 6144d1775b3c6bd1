using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>Holds claims against the history: what was asked for, what was established about it on what evidence, and who answers for it.</summary>
public sealed class InvestigationWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var claims = (await db.Set<CaseClaim>().AsNoTracking().Where(c => cases.Contains(c.ComplaintId)).ToListAsync(ct)).ToLookup(c => c.ComplaintId);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. claims[h.CaseId]]))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<CaseClaim> claims)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("claimId") is not null).ToLookup(t => t.Facts.Id("claimId")!.Value);
        return
        [
            .. recorded.Where(r => !claims.Any(c => c.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "claim", r.First().Entry)),
            .. claims.Where(c => !recorded.Contains(c.Id)).Select(c => history.Finding(AuditFault.Unrecorded, $"claim {c.Id}")),
            .. history.Differences(claims.Where(c => recorded.Contains(c.Id)).SelectMany(c => Values(history, c, [.. recorded[c.Id]]))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(CaseHistory history, CaseClaim claim, IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded)
    {
        // The demand of the registration has an entry of its own only where it was put in words.
        var asked = claim.Id == history.CaseId && recorded[0].Entry.Event != nameof(ClaimAdded) ? history.Last(nameof(ComplaintRegistered)) : recorded[0];
        yield return new("claim.DemandCode", claim.DemandCode, asked?.Facts.Text("demand"), asked?.Entry);
        yield return new("claim.Amount", claim.Amount, asked?.Facts.Amount("claimedAmount"), asked?.Entry);
        yield return new("claim.NoteId", claim.NoteId, asked?.Facts.Id("noteId"), asked?.Entry);
        var dropped = Last(recorded, nameof(ClaimDropped));
        yield return new("claim.DroppedAt", claim.DroppedAt is not null, dropped is not null, dropped?.Entry ?? recorded[^1].Entry);
        var (at, facts) = Last(recorded, nameof(FindingRecorded)) ?? (recorded[0].Entry, default);
        var found = facts.ValueKind == JsonValueKind.Object;
        yield return new("claim.Result", claim.Result?.ToString(), found ? facts.Text("findingResult") : null, at);
        yield return new("claim.Responsibility", claim.Responsibility?.ToString(), found ? facts.Text("responsibility") : null, at);
        yield return new("claim.Area", claim.Area?.ToString(), found ? facts.Text("faultArea") : null, at);
        yield return new("claim.UnitId", claim.UnitId, found ? facts.Id("faultUnitId") : null, at);
        yield return new("claim.FindingNoteId", claim.FindingNoteId, found ? facts.Id("noteId") : null, at);
        yield return new("claim.Evidence", claim.Evidence, found ? facts.Text("evidence") : string.Empty, at);
        yield return new("claim.FoundBy", claim.FoundBy, found ? at.ActorId : null, at);
        var decided = Last(recorded, nameof(ClaimDecided));
        yield return new("claim.Outcome", claim.Outcome?.ToString(), decided?.Facts.Text("outcome"), decided?.Entry ?? at);
        yield return new("claim.Granted", claim.Granted, decided?.Facts.Amount("grantedAmount"), decided?.Entry ?? at);
        yield return new("claim.ReasonsNoteId", claim.ReasonsNoteId, decided?.Facts.Id("noteId"), decided?.Entry ?? at);
        yield return new("claim.DecisionNoteId", claim.DecisionNoteId, decided?.Facts.Id("decisionNoteId"), decided?.Entry ?? at);
    }

    private static (HistoryEntry Entry, JsonElement Facts)? Last(IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded, string happened) =>
        recorded.Where(t => t.Entry.Event == happened).Select(t => ((HistoryEntry, JsonElement)?)t).LastOrDefault();
}
