namespace Mediation.Complaints.Linking;

/// <summary>The numbers of other complaints that entries of the history name, for whoever sees those complaints.</summary>
public sealed class LinkingHistoryDetails(MediationDbContext db, CurrentUser user, Texts texts) : IHistoryDetails
{
    private static readonly string[] Fields = ["leadingId", "mergedId", "otherId"];

    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var named = history
            .Recorded.SelectMany(t => Fields.Select(f => (t.Entry.Sequence, Field: f, Id: t.Facts.Id(f))))
            .Where(n => n.Id is not null)
            .Select(n => (n.Sequence, n.Field, Id: n.Id!.Value))
            .ToList();
        if (named.Count == 0)
        {
            return [];
        }

        Guid[] ids = [.. named.Select(n => n.Id).Distinct()];
        var me = history.CaseId;
        var numbers = await db
            .Complaints.InScope(user)
            .Where(c => ids.Contains(c.Id))
            .Concat(db.Complaints.Where(c => c.MergedIntoId == me))
            .Select(c => new { c.Id, c.Number })
            .Distinct()
            .ToDictionaryAsync(c => c.Id, c => c.Number, ct);
        return
        [
            .. named
                .GroupBy(n => n.Sequence)
                .Select(entry => new EntryDetail(entry.Key, numbers.GetValueOrDefault(entry.First().Id) ?? texts["Case:Elsewhere"], [])),
        ];
    }
}
