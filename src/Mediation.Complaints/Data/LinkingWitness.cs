using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>Holds mergers and links against the histories of both complaints: which leads which, by which merger, and who linked what to what.</summary>
public sealed class LinkingWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var led = (
            await db
                .Complaints.AsNoTracking()
                .Where(c => cases.Contains(c.Id) || cases.Contains(c.MergedIntoId!.Value))
                .Select(c => new Led(c.Id, c.MergedIntoId, c.MergerId, c.State))
                .ToListAsync(ct)
        ).ToDictionary(c => c.Id);
        var links = (await db.Set<ComplaintLink>().AsNoTracking().Where(l => cases.Contains(l.ComplaintId)).ToListAsync(ct)).ToLookup(l => l.ComplaintId);
        return [.. histories.SelectMany(h => h.Differences(Mergers(h, led)).Concat(FaultsOf(h, [.. links[h.CaseId]])))];
    }

    private sealed record Led(Guid Id, Guid? LeadingId, Guid? MergerId, ComplaintState State);

    private static IEnumerable<ComparedValue> Mergers(CaseHistory history, Dictionary<Guid, Led> led)
    {
        if (led.TryGetValue(history.CaseId, out var own))
        {
            var last = LastOf(history, nameof(ComplaintMerged), nameof(ComplaintUnmerged));
            var merger = last?.Entry.Event == nameof(ComplaintMerged) ? last : null;
            yield return new("complaint.MergedIntoId", own.LeadingId, merger?.Facts.Id("leadingId"), last?.Entry);
            yield return new("complaint.MergerId", own.MergerId, merger?.Facts.Id("mergerId"), last?.Entry);
            yield return new("complaint.State is Merged", own.State == ComplaintState.Merged, merger is not null, last?.Entry);
        }

        var released = IdsIn(history, nameof(MergedOut), "mergerId");
        var taken = history.Recorded.Where(t => t.Entry.Event == nameof(MergedIn) && !released.Contains(t.Facts.Id("mergerId") ?? default)).ToList();
        yield return new(
            "complaint.Merged",
            string.Join(' ', led.Values.Where(l => l.LeadingId == history.CaseId).Select(l => l.Id).Order()),
            string.Join(' ', taken.Select(t => t.Facts.Id("mergedId") ?? default).Order()),
            taken.Count == 0 ? null : taken[^1].Entry
        );
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<ComplaintLink> links)
    {
        var recorded = history.Recorded.Where(t => t.Entry.Event == nameof(ComplaintLinked)).ToLookup(t => t.Facts.Id("linkId") ?? default);
        return
        [
            .. recorded.Where(r => !links.Any(l => l.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "link", r.First().Entry)),
            .. links.Where(l => !recorded.Contains(l.Id)).Select(l => history.Finding(AuditFault.Unrecorded, $"link {l.Id}")),
            .. history.Differences(links.Where(l => recorded.Contains(l.Id)).SelectMany(l => Values(history, l, recorded[l.Id].First()))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(CaseHistory history, ComplaintLink link, (HistoryEntry Entry, JsonElement Facts) set)
    {
        yield return new("link.OtherId", link.OtherId, set.Facts.Id("otherId"), set.Entry);
        yield return new("link.Kind", link.Kind.ToString(), set.Facts.Text("linkKind"), set.Entry);
        yield return new("link.NoteId", link.NoteId, set.Facts.Id("noteId"), set.Entry);
        yield return new("link.LinkedBy", link.LinkedBy, set.Entry.ActorId, set.Entry);
        var removed = history.Recorded.Where(t => t.Entry.Event == nameof(ComplaintUnlinked) && t.Facts.Id("linkId") == link.Id).Select(t => t.Entry);
        var entry = removed.LastOrDefault();
        yield return new("link.RemovedBy", link.RemovedBy, entry?.ActorId, entry);
    }

    private static (HistoryEntry Entry, JsonElement Facts)? LastOf(CaseHistory history, params string[] events) =>
        history.Recorded.Where(t => events.Contains(t.Entry.Event)).Select(t => ((HistoryEntry, JsonElement)?)t).LastOrDefault();

    private static HashSet<Guid> IdsIn(CaseHistory history, string happened, string field) =>
        [.. history.Recorded.Where(t => t.Entry.Event == happened).Select(t => t.Facts.Id(field) ?? default)];
}
