namespace Mediation.Complaints.Signals;

/// <summary>Of each check in a history, the signals that it found.</summary>
public sealed class AgencyHistoryDetails(MediationDbContext db, Texts texts) : IHistoryDetails
{
    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var named = history.Recorded.Where(t => t.Entry.Event == nameof(AgencySignalsChecked)).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var id = history.CaseId;
        var checks = await db.Set<AgencyCheck>().AsNoTracking().Where(c => c.CaseId == id).ToDictionaryAsync(c => c.Id, ct);
        return
        [
            .. named
                .Select(t => (t.Entry.Sequence, Check: checks.GetValueOrDefault(t.Facts.Id("checkId") ?? default)))
                .Where(t => t.Check is not null)
                .Select(t => new EntryDetail(t.Sequence, null, [.. t.Check!.Signals.Select(s => AgencyText.Of(texts, s.Kind, s.Count))])),
        ];
    }
}
