namespace Mediation.PolicyStudio.Simulation;

/// <summary>
/// How far the newest simulation of a draft is, with the sums of the cases in the reader's row scope: by unit what would come out otherwise, and how many
/// more or fewer cases each leader would have.
/// </summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class GetSimulation(MediationDbContext db, DraftBook book, CurrentUser user) : Query<GetSimulation.Input, GetSimulation.Result>, IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Result>;

    /// <param name="Of">How many cases there are.</param>
    /// <param name="ExpiresAt">When it is deleted; null while the draft waits.</param>
    /// <param name="Differing">Cases in the reader's row scope that would come out otherwise.</param>
    /// <param name="Units">The units with such cases.</param>
    /// <param name="Leaders">The leaders who would have more or fewer cases.</param>
    public sealed record Result(
        Guid Id,
        string Policy,
        SimulationState State,
        string StartedBy,
        DateTimeOffset StartedAt,
        DateTimeOffset? FinishedAt,
        DateTimeOffset? ExpiresAt,
        int LookedAt,
        int Of,
        int Differing,
        IReadOnlyList<UnitRow> Units,
        IReadOnlyList<LeaderRow> Leaders
    );

    public sealed record UnitRow(string UnitPath, int RatedHigher, int RatedLower, int Owned, int Escalated)
    {
        public int Cases => RatedHigher + RatedLower + Owned + Escalated;
    }

    public sealed record LeaderRow(string Leader, int Change);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var draft = (await book.DraftAsync(input.DraftId, ct)).Id;
        var simulation = await db.Set<PolicySimulation>().AsNoTracking().NewestOf(draft).FirstOrDefaultAsync(ct) ?? throw SimulationErrors.NotFound();
        var units = await UnitsAsync(simulation.Id, ct);
        return new Result(
            simulation.Id,
            simulation.Policy,
            simulation.State,
            simulation.StartedByName,
            simulation.StartedAt,
            simulation.FinishedAt,
            simulation.ExpiresAt,
            simulation.LookedAt,
            simulation.Of,
            units.Sum(u => u.Cases),
            units,
            await LeadersAsync(simulation.Id, ct)
        );
    }

    private async Task<IReadOnlyList<UnitRow>> UnitsAsync(Guid simulation, CancellationToken ct)
    {
        var counts = await db.SimulatedCases(simulation, user)
            .GroupBy(one => new { one.Complaint.UnitPath, one.Simulated.Change })
            .Select(g => new
            {
                g.Key.UnitPath,
                g.Key.Change,
                Cases = g.Count(),
            })
            .ToListAsync(ct);
        return
        [
            .. counts
                .GroupBy(c => c.UnitPath, StringComparer.Ordinal)
                .Select(unit =>
                {
                    var of = unit.ToDictionary(c => c.Change, c => c.Cases);
                    return new UnitRow(
                        unit.Key,
                        of.GetValueOrDefault(SimulatedChange.RatedHigher),
                        of.GetValueOrDefault(SimulatedChange.RatedLower),
                        of.GetValueOrDefault(SimulatedChange.Owned),
                        of.GetValueOrDefault(SimulatedChange.Escalated)
                    );
                })
                .OrderByDescending(unit => unit.Cases)
                .ThenBy(unit => unit.UnitPath, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<LeaderRow>> LeadersAsync(Guid simulation, CancellationToken ct)
    {
        var moves = await db.SimulatedCases(simulation, user)
            .Where(one => one.Simulated.LeaderBefore != null || one.Simulated.LeaderAfter != null)
            .GroupBy(one => new { one.Simulated.LeaderBefore, one.Simulated.LeaderAfter })
            .Select(g => new
            {
                g.Key.LeaderBefore,
                g.Key.LeaderAfter,
                Cases = g.Count(),
            })
            .ToListAsync(ct);
        return
        [
            .. moves
                .SelectMany(m => new[] { (Name: m.LeaderBefore, Change: -m.Cases), (Name: m.LeaderAfter, Change: m.Cases) })
                .Where(one => one.Name is not null)
                .GroupBy(one => one.Name!, StringComparer.Ordinal)
                .Select(leader => new LeaderRow(leader.Key, leader.Sum(one => one.Change)))
                .Where(leader => leader.Change != 0)
                .OrderByDescending(leader => leader.Change)
                .ThenBy(leader => leader.Leader, StringComparer.Ordinal),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("policy-drafts/{id:guid}/simulation", id => new Input(id));
}
