namespace Mediation.Complaints.Live;

/// <summary>What others did to the cases of a list. One's own acts are known to whoever did them.</summary>
public sealed class ListChangeReader(MediationDbContext db, ChangeText text, CurrentUser user, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Whoever looks at the person changes nothing in a list.</summary>
    private static readonly string[] Unlisted = [HistoryChains.RowsChanged, nameof(ComplainantRevealed), nameof(PartyRevealed)];

    /// <param name="cases">The cases of the list, in the reader's scope.</param>
    /// <param name="since">Where the reader stands.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<LiveNews> ReadAsync(IQueryable<Complaint> cases, ListSince since, CancellationToken ct)
    {
        var position = since.PositionAt(clock.GetUtcNow());
        if (!since.MayHaveNews)
        {
            return LiveNews.None(position);
        }

        var me = user.Id;
        var rows = await (
            from e in since.Of(db.Set<HistoryEntry>(), clock.GetUtcNow()).Where(e => e.ActorId != me && !Unlisted.Contains(e.Event))
            join c in cases on e.CaseId equals c.Id
            orderby e.At descending, e.Sequence descending
            select new
            {
                Entry = new LiveChange(e.CaseId, e.Sequence, e.At),
                e.ActorId,
                e.ActorName,
                e.Event,
                c.Number,
            }
        )
            .Take(Most)
            .ToListAsync(ct);

        // One line for each case: the last that a person did, else the last at all.
        var changed = rows.Where(r => since.IsNew(r.Entry))
            .GroupBy(r => r.Entry.CaseId)
            .Select(of => of.FirstOrDefault(r => r.ActorId != Actor.System.Id) ?? of.First())
            .ToList();
        return new LiveNews(
            position,
            changed.Count,
            [.. changed.Take(LiveNews.MostLines).Select(r => text.Of(r.Entry.At, text.NameOf(r.ActorId, r.ActorName, me), r.Event, r.Number))]
        )
        {
            Reported = [.. rows.Select(r => r.Entry)],
        };
    }
}
