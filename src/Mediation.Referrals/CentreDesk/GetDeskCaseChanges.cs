namespace Mediation.Referrals.CentreDesk;

/// <summary>What happened to a mediation on the desk, for the body's page of it while it is open. Nothing that the page would not show.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class GetDeskCaseChanges(MediationDbContext db, DeskActors actors, ChangeText text, CurrentUser user)
    : Query<GetDeskCaseChanges.Input, LiveNews>,
        IHaveRoute
{
    /// <param name="Id">The mediation.</param>
    /// <param name="After">How many of its entries are known, as <see cref="GetDeskCase.Result.Entries"/> counts them; left out, all of them.</param>
    public sealed record Input(Guid Id, int? After = null) : ILiveInput<Input>
    {
        public Input Next(LiveSince since) =>
            this with
            {
                After = int.TryParse(since.Position, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : null,
            };
    }

    public override async Task<LiveNews> RunAsync(Input input, CancellationToken ct)
    {
        var caseId = await db.MediationCases.OnDeskOf(user).Where(m => m.Id == input.Id).Select(m => (Guid?)m.CaseId).SingleOrDefaultAsync(ct)
            ?? throw ReferralErrors.NotFound();
        var entries = await db.Set<HistoryEntry>()
            .OfMediation(db.MediationCases, input.Id)
            .OrderBy(e => e.Sequence)
            .Select(e => new
            {
                e.At,
                e.ActorId,
                e.ActorName,
                e.Event,
            })
            .ToListAsync(ct);
        var news = entries.Skip(input.After ?? entries.Count).Reverse().ToList();
        var latest = news.Take(LiveNews.MostLines).ToList();
        var names = await actors.NamesAsync(latest.Select(e => (e.ActorId, e.ActorName)), ct);
        return new LiveNews(entries.Count.ToString(CultureInfo.InvariantCulture), news.Count, [.. latest.Select(e => text.Of(e.At, names[e.ActorId], e.Event))])
        {
            CaseId = caseId,
        };
    }

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("mediations/{id:guid}/changes");
}
