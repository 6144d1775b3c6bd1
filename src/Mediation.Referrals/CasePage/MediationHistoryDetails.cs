namespace Mediation.Referrals.CasePage;

/// <summary>Names of mediation bodies in the reader's language: the history has sealed the Chinese ones.</summary>
public sealed class MediationHistoryDetails(MediationDbContext db) : IHistoryDetails
{
    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (TextCatalog.IsChinese(culture) || !history.Recorded.Any(r => r.Facts.Text("body") is not null))
        {
            return [];
        }

        var names = (await db.MediationBodies.AsNoTracking().ToListAsync(ct)).ToLookup(b => b.Name, b => b.NameIn(culture), StringComparer.Ordinal);
        return
        [
            .. from recorded in history.Recorded
            let name = recorded.Facts.Text("body") is { } body ? names[body].FirstOrDefault() : null
            where name is not null
            select new EntryDetail(recorded.Entry.Sequence, null, []) { Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = name } },
        ];
    }
}
