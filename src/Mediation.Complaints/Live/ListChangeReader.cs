namespace Mediation.Complaints.Live;

/// <summary>What others did to the cases of a list. One's own acts are known to whoever did them.</summary>
public sealed class ListChangeReader(MediationDbContext db, ChangeText text, CurrentUser user, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Whoever looks at the person changes nothing in a list, nor does a message that its receiver has taken.</summary>
    private static readonly string[] Unlisted =
    [
        HistoryChains.RowsChanged,
        nameof(ComplainantRevealed),
        nameof(PartyRevealed),
        nameof(Core.Deliveries.DeliverySent),
        nameof(Core.Deliveries.DeliveryDropped),
    ];

    /// <param name="cases">The cases of the list, in the reader's scope.</param>
    /// <param name="since">Where the reader stands.</param>
    /// <param name="ct">Ends the reading.</param>
    public Task<LiveNews> ReadAsync(IQueryable<Complaint> cases, ListSince since, CancellationToken ct) => ReadAsync(cases, ListAside.None, [], since, ct);

    /// <inheritdoc cref="ReadAsync(IQueryable{Complaint}, ListSince, CancellationToken)"/>
    /// <param name="aside">What the page shows beside the list.</param>
    /// <param name="foremost">Events that name what the reader has to do: of a case the latest of them is shown, before what others did.</param>
    public async Task<LiveNews> ReadAsync(
        IQueryable<Complaint> cases,
        ListAside aside,
        IReadOnlyCollection<string> foremost,
        ListSince since,
        CancellationToken ct
    )
    {
        var position = since.PositionAt(clock.GetUtcNow());
        if (!since.MayHaveNews)
        {
            return LiveNews.None(position);
        }

        var me = user.Id;
        var entries = since.Of(db.Set<HistoryEntry>(), clock.GetUtcNow()).Where(e => e.ActorId != me && !Unlisted.Contains(e.Event));
        IEnumerable<Guid> others = aside.Cases;
        IEnumerable<string> concerning = aside.Events;
        var shown =
            aside.Cases.Count == 0
                ? entries.Where(e => cases.Any(c => c.Id == e.CaseId))
                : entries.Where(e => cases.Any(c => c.Id == e.CaseId) || (others.Contains(e.CaseId) && concerning.Contains(e.Event)));
        var rows = await (
            from e in shown
            join c in db.Complaints on e.CaseId equals c.Id
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

        // One line for each case: what the reader has to do, else the last that a person did, else the last at all.
        var changed = rows.Where(r => since.IsNew(r.Entry))
            .GroupBy(r => r.Entry.CaseId)
            .Select(of => of.FirstOrDefault(r => foremost.Contains(r.Event)) ?? of.FirstOrDefault(r => r.ActorId != Actor.System.Id) ?? of.First())
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
