namespace Mediation.Complaints.Data;

/// <summary>Holds groups of complaints against the histories of their cases: which case is of which group, what it is about, and who speaks for it.</summary>
public sealed class GroupWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var groups = (await db.Set<ComplaintGroup>().AsNoTracking().Where(g => cases.Contains(g.CaseId)).ToListAsync(ct)).ToLookup(g => g.CaseId);
        var members = await db
            .Complaints.AsNoTracking()
            .Where(c => cases.Contains(c.Id))
            .Select(c => new { c.Id, c.GroupId })
            .ToDictionaryAsync(c => c.Id, c => c.GroupId, ct);
        var speakers = (
            await db.Set<GroupRepresentative>().AsNoTracking().Where(r => cases.Contains(r.ComplaintId)).OrderBy(r => r.Id).ToListAsync(ct)
        ).ToLookup(r => r.ComplaintId);
        return
        [
            .. histories.SelectMany(h =>
                h.Differences(groups[h.CaseId].SelectMany(g => Values(h, g)))
                    .Concat(h.Differences(Membership(h, members.GetValueOrDefault(h.CaseId), [.. speakers[h.CaseId]])))
                    .Concat(Missing(h, [.. groups[h.CaseId]]))
            ),
        ];
    }

    private static IEnumerable<AuditFinding> Missing(CaseHistory history, IReadOnlyList<ComplaintGroup> groups) =>
        history
            .Recorded.Where(t => t.Entry.Event == nameof(GroupFormed) && !groups.Any(g => g.Id == t.Facts.Id("groupId")))
            .Select(t => history.Finding(AuditFault.RowMissing, "group", t.Entry));

    private static IEnumerable<ComparedValue> Values(CaseHistory history, ComplaintGroup group)
    {
        var formed = history.Recorded.FirstOrDefault(t => t.Entry.Event == nameof(GroupFormed) && t.Facts.Id("groupId") == group.Id);
        yield return new("group.Matter", group.Matter, formed.Entry is null ? null : formed.Facts.Text("matter"), formed.Entry);
        yield return new("group.FormedBy", group.FormedBy, formed.Entry?.ActorId, formed.Entry);
        var closed = history
            .Recorded.Where(t => t.Entry.Event == nameof(GroupClosed) && t.Facts.Id("groupId") == group.Id)
            .Select(t => t.Entry)
            .LastOrDefault();
        if (closed is not null)
        {
            yield return new("group.ClosedBy", group.ClosedBy, closed.ActorId, closed);
        }
    }

    private static IEnumerable<ComparedValue> Membership(CaseHistory history, Guid? group, IReadOnlyList<GroupRepresentative> speakers)
    {
        Guid? recorded = null;
        HistoryEntry? last = null;
        var speaks = false;
        var elected = 0;
        foreach (var (entry, facts) in history.Recorded.Where(t => t.Facts.Id("groupId") is not null))
        {
            last = entry;
            (recorded, speaks) = entry.Event switch
            {
                nameof(GroupFormed) or nameof(GroupJoined) => (facts.Id("groupId"), false),
                nameof(GroupLeft) => (null, false),
                nameof(GroupSpeakerElected) => (recorded, true),
                nameof(GroupSpeakerRecalled) => (recorded, false),
                _ => (recorded, speaks),
            };
            elected += entry.Event == nameof(GroupSpeakerElected) ? 1 : 0;
        }

        yield return new("complaint.GroupId", group, recorded, last);
        yield return new("representative.IsElected", speakers.Any(s => s.EndedAt is null && s.GroupId == recorded), speaks, last);
        yield return new("representative.Rows", (decimal)speakers.Count, (decimal)elected, last);
    }
}
