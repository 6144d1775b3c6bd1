namespace Mediation.Complaints.Live;

/// <summary>What happened to a case after an entry of its history, for its page while it is open.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetCaseChanges(MediationDbContext db, ComplaintReader complaints, ChangeText text, CurrentUser user)
    : Query<GetCaseChanges.Input, LiveNews>,
        IHaveRoute
{
    private const int Most = 200;

    /// <param name="Id">The case.</param>
    /// <param name="After">Number of the last entry that is known; left out, what happens from now on.</param>
    public sealed record Input(Guid Id, int? After = null) : ILiveInput<Input>
    {
        public Input Next(LiveSince since) =>
            this with
            {
                After = int.TryParse(since.Position, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null,
            };
    }

    public override async Task<LiveNews> RunAsync(Input input, CancellationToken ct)
    {
        var opened = await complaints.OfAsync(input.Id, ct);
        var (id, length) = (opened.Complaint.Id, opened.HistoryLength);
        var after = input.After ?? length;
        var entries =
            after >= length
                ? []
                : await db.Set<HistoryEntry>()
                    .Where(e => e.CaseId == id && e.Sequence > after && e.Sequence <= length && e.Event != HistoryChains.RowsChanged)
                    .OrderByDescending(e => e.Sequence)
                    .Take(Most)
                    .Select(e => new
                    {
                        e.At,
                        e.ActorId,
                        e.ActorName,
                        e.Event,
                    })
                    .ToListAsync(ct);
        return new LiveNews(
            length.ToString(CultureInfo.InvariantCulture),
            entries.Count,
            [.. entries.Take(LiveNews.MostLines).Select(e => text.Of(e.At, text.NameOf(e.ActorId, e.ActorName, user.Id), e.Event))]
        )
        {
            CaseId = id,
        };
    }

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("complaints/{id:guid}/changes");
}
