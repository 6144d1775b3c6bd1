namespace Mediation.Ownership.Lists;

/// <summary>Reads what people did last on a leader's cases, for a call in between: no letters opened, no data revealed, nothing that the system did.</summary>
public sealed class OwnedEntries(MediationDbContext db)
{
    /// <summary>So many of a case are shown.</summary>
    private const int Shown = 2;

    /// <summary>Among so many entries of a case these are looked for: what is older is no news.</summary>
    private const int Looked = 12;

    /// <summary>The last of each case, the newest first.</summary>
    public async Task<ILookup<Guid, OwnedEntry>> LastAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        if (cases.Count == 0)
        {
            return Array.Empty<OwnedEntry>().ToLookup(_ => Guid.Empty);
        }

        var history = db.Set<HistoryEntry>();
        var rows = await history
            .Where(h => cases.Contains(h.CaseId) && h.Sequence > history.Where(last => last.CaseId == h.CaseId).Max(last => last.Sequence) - Looked)
            .Select(h => new
            {
                h.CaseId,
                h.Sequence,
                h.Event,
                h.ActorId,
                h.ActorName,
                h.At,
            })
            .ToListAsync(ct);
        return rows.Where(r => r.ActorId != Guid.Empty && !IsNoWork(r.Event))
            .GroupBy(r => r.CaseId)
            .SelectMany(g => g.OrderByDescending(r => r.Sequence).Take(Shown))
            .ToLookup(r => r.CaseId, r => new OwnedEntry(r.Event, r.ActorName, r.At));
    }

    /// <summary>What follows from something else or was only read.</summary>
    private static bool IsNoWork(string happened) =>
        happened
            is nameof(ComplainantRevealed)
                or nameof(PartyRevealed)
                or nameof(DocumentDownloaded)
                or nameof(Complaints.Domain.Letters.LetterIssued)
                or nameof(LeaderNamed)
                or nameof(OwnershipVacant)
                or nameof(ComplaintRiskRated)
                or nameof(AgencySignalsChecked)
                or nameof(GroupCounted)
                or nameof(Notifications.Domain.LetterPrinted);
}
