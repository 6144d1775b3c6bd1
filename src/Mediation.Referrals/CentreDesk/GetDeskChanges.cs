namespace Mediation.Referrals.CentreDesk;

/// <summary>What others did to the mediations on the desk, for its list while it is open.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class GetDeskChanges(MediationDbContext db, DeskActors actors, ChangeText text, CurrentUser user, TimeProvider clock)
    : Query<GetDeskChanges.Input, LiveNews>,
        IHaveRoute
{
    private const int Most = 200;

    /// <param name="After">An instant up to which everything is known; left out, what happens from now on.</param>
    public sealed record Input(DateTimeOffset? After = null) : ILiveInput<Input>
    {
        /// <summary>Where the reader stands.</summary>
        internal ListSince Since { get; init; } = new(After);

        public Input Next(LiveSince since) => this with { Since = ListSince.Of(since) };
    }

    public override async Task<LiveNews> RunAsync(Input input, CancellationToken ct)
    {
        var position = input.Since.PositionAt(clock.GetUtcNow());
        if (!input.Since.MayHaveNews)
        {
            return LiveNews.None(position);
        }

        var me = user.Id;
        var rows = await (
            from e in input.Since.Of(db.Set<HistoryEntry>(), clock.GetUtcNow()).OfDesks().Where(e => e.ActorId != me)
            join m in db.MediationCases.OnDeskOf(user) on e.CaseId equals m.CaseId
            orderby e.At descending, e.Sequence descending
            select new
            {
                Entry = new LiveChange(e.CaseId, e.Sequence, e.At),
                e.ActorId,
                e.ActorName,
                e.Event,
                e.Payload,
                m.Id,
                m.Number,
            }
        )
            .Take(Most)
            .ToListAsync(ct);

        // One line for each mediation; its case may have had others before.
        var changed = rows.Where(r => DeskEntries.IsAbout(r.Payload, r.Id) && input.Since.IsNew(r.Entry)).DistinctBy(r => r.Id).ToList();
        var latest = changed.Take(LiveNews.MostLines).ToList();
        var names = await actors.NamesAsync(latest.Select(r => (r.ActorId, r.ActorName)), ct);
        return new LiveNews(position, changed.Count, [.. latest.Select(r => text.Of(r.Entry.At, names[r.ActorId], r.Event, r.Number))])
        {
            Reported = [.. rows.Select(r => r.Entry)],
        };
    }

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("mediations/changes");
}
