using Mediation.Core.Workflows;

namespace Mediation.Complaints.Lifecycles;

/// <summary>The ways of a case through the lifecycles, as its history proves them: which states, since when and how long.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetCasePaths(MediationDbContext db, ComplaintReader complaints, IEnumerable<ILifecycle> lifecycles, CurrentUser user)
    : Query<GetCasePaths.Input, IReadOnlyList<GetCasePaths.Path>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<Path>>;

    /// <param name="Way">The way.</param>
    /// <param name="Shape">States and steps of its lifecycle.</param>
    public sealed record Path(LifecyclePath Way, WorkflowShape Shape);

    private static readonly CompiledQuery<Guid, HistoryEntry> Entries = new(
        (db, id) => db.Set<HistoryEntry>().AsNoTracking().Where(e => e.CaseId == id && e.Rows != null).OrderBy(e => e.Sequence)
    );

    public override async Task<IReadOnlyList<Path>> RunAsync(Input input, CancellationToken ct)
    {
        var id = (await complaints.OfAsync(input.ComplaintId, ct)).Complaint.Id;
        var history = await Entries.Run(db, id).ToListAsync(ct);
        List<Path> paths = [];
        foreach (var one in lifecycles.Where(l => user.May(l.Permission)).OrderBy(l => l.Order))
        {
            paths.AddRange((await one.PathsAsync(id, history, ct)).Where(way => way.Visits.Count > 0).Select(way => new Path(way, one.Shape)));
        }

        return paths;
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("complaints/{id:guid}/paths", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct))
        );
}
