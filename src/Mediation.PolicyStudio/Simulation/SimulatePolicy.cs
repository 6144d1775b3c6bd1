using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;

namespace Mediation.PolicyStudio.Simulation;

/// <summary>
/// Decides past cases in the reader's scope again under a draft, from the facts that were kept, a bounded number at a time: who would have been rated, owned
/// or escalated otherwise, by unit, and how the leaders' load would change. It reads only.
/// </summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class SimulatePolicy(MediationDbContext db, DraftBook book, IEnumerable<ISimulatedPolicy> simulated, CurrentUser user)
    : Query<SimulatePolicy.Input, SimulatePolicy.Result>,
        IHaveRoute
{
    /// <summary>Cases of one answer: what a reader waits for, and all that is in memory.</summary>
    public const int AtOnce = 1000;

    /// <param name="After">The last case of the answer before, as it said.</param>
    public sealed record Input(Guid DraftId, Guid? After = null) : IInput<Result>;

    /// <param name="LookedAt">Cases looked at.</param>
    /// <param name="Next">Goes into <c>After</c>; null when all cases were looked at.</param>
    /// <param name="Rows">Those that come out otherwise.</param>
    /// <param name="Units">How many of them each unit has.</param>
    /// <param name="Leaders">How many more or fewer cases each leader would have.</param>
    public sealed record Result(
        string Policy,
        int LookedAt,
        Guid? Next,
        IReadOnlyList<Row> Rows,
        IReadOnlyList<UnitRow> Units,
        IReadOnlyList<LeaderRow> Leaders
    );

    public sealed record Row(Guid CaseId, string Number, string UnitPath, SimulatedChange Change, PolicyValue Before, PolicyValue After);

    public sealed record UnitRow(string UnitPath, int Cases);

    public sealed record LeaderRow(string Leader, int Change);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var draft = await book.DraftAsync(input.DraftId, ct);
        var policy = simulated.FirstOrDefault(s => s.Policy == draft.Key) ?? throw PolicyErrors.NotSimulated(draft.Key);
        var after = input.After ?? Guid.Empty;
        var cases = await db
            .Complaints.AsNoTracking()
            .InScope(user)
            .Where(c => c.Id > after)
            .OrderBy(c => c.Id)
            .Take(AtOnce)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.UnitPath,
            })
            .ToListAsync(ct);
        var differences = await policy.DecideAsync(draft.Json, [.. cases.Select(c => c.Id)], ct);
        var ofCase = cases.ToDictionary(c => c.Id);
        List<Row> rows =
        [
            .. differences
                .Select(d => new Row(d.CaseId, ofCase[d.CaseId].Number, ofCase[d.CaseId].UnitPath, d.Change, d.Before, d.After))
                .OrderBy(r => r.Number, StringComparer.Ordinal),
        ];
        return new Result(
            draft.Key,
            cases.Count,
            cases.Count == AtOnce ? cases[^1].Id : null,
            rows,
            [
                .. rows.GroupBy(r => r.UnitPath, StringComparer.Ordinal)
                    .Select(unit => new UnitRow(unit.Key, unit.Count()))
                    .OrderByDescending(unit => unit.Cases)
                    .ThenBy(unit => unit.UnitPath, StringComparer.Ordinal),
            ],
            LoadOf(differences)
        );
    }

    private static List<LeaderRow> LoadOf(IReadOnlyList<SimulatedDifference> differences) =>
        [
            .. differences
                .SelectMany(d => new[] { (Name: d.LeaderBefore, Change: -1), (Name: d.LeaderAfter, Change: 1) })
                .Where(one => one.Name is not null)
                .GroupBy(one => one.Name!, StringComparer.Ordinal)
                .Select(leader => new LeaderRow(leader.Key, leader.Sum(one => one.Change)))
                .Where(leader => leader.Change != 0)
                .OrderByDescending(leader => leader.Change)
                .ThenBy(leader => leader.Leader, StringComparer.Ordinal),
        ];

    public static void Map(ApiRoutes api) =>
        api.MapGet("policy-drafts/{id:guid}/simulation", async (Guid id, Guid? after, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id, after), ct: ct))
        );
}
