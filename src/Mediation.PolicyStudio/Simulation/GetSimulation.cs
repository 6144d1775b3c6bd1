using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;

namespace Mediation.PolicyStudio.Simulation;

/// <summary>
/// How far the newest simulation of a draft is, with the sums of the cases in the reader's row scope: by unit what would come out otherwise, and how many
/// cases each leader has now and would have.
/// </summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class GetSimulation(MediationDbContext db, DraftBook book, ILedCases led, CurrentUser user)
    : Query<GetSimulation.Input, GetSimulation.Result>,
        IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Result>;

    /// <param name="Of">How many cases there are.</param>
    /// <param name="ExpiresAt">When it is deleted; null while the draft waits.</param>
    /// <param name="Differing">Cases in the reader's row scope that would come out otherwise.</param>
    /// <param name="Units">The units with such cases.</param>
    /// <param name="Leaders">All who lead open cases now or under the draft, those first whose load changes most.</param>
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
        IReadOnlyList<LeaderLoad> Leaders
    );

    /// <param name="Cases">Cases that would come out otherwise: one rated higher and led by another leader stands in two columns, and is one here.</param>
    /// <param name="Owned">Cases with a leader where there was none, none where there was one, or another one.</param>
    /// <param name="Unrated">Cases that cannot be rated again.</param>
    public sealed record UnitRow(string UnitPath, string Unit, int Cases, int RatedHigher, int RatedLower, int Owned, int Escalated, int Unrated);

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
            .GroupBy(one => new
            {
                one.Complaint.UnitPath,
                one.Complaint.UnitId,
                one.Simulated.Change,
                one.Simulated.IsLedOtherwise,
            })
            .Select(g => new
            {
                g.Key.UnitPath,
                g.Key.UnitId,
                g.Key.Change,
                g.Key.IsLedOtherwise,
                Cases = g.Count(),
            })
            .ToListAsync(ct);
        var names = await db.NamesOfUnitsAsync(counts.Select(c => c.UnitId), ct);
        return
        [
            .. counts
                .GroupBy(c => c.UnitPath, StringComparer.Ordinal)
                .Select(unit => new UnitRow(
                    unit.Key,
                    names.GetValueOrDefault(unit.First().UnitId, unit.Key),
                    unit.Sum(c => c.Cases),
                    unit.Where(c => c.Change == SimulatedChange.RatedHigher).Sum(c => c.Cases),
                    unit.Where(c => c.Change == SimulatedChange.RatedLower).Sum(c => c.Cases),
                    unit.Where(c => c.IsLedOtherwise).Sum(c => c.Cases),
                    unit.Where(c => c.Change == SimulatedChange.Escalated).Sum(c => c.Cases),
                    unit.Where(c => c.Change == SimulatedChange.Unrated).Sum(c => c.Cases)
                ))
                .OrderByDescending(unit => unit.Cases)
                .ThenBy(unit => unit.UnitPath, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<LeaderLoad>> LeadersAsync(Guid simulation, CancellationToken ct)
    {
        var now = await db
            .Complaints.AsNoTracking()
            .InScope(user)
            .Join(led.Open, c => c.Id, l => l.CaseId, (c, l) => l)
            .GroupBy(l => new { l.LeaderId, l.LeaderName })
            .Select(g => new
            {
                g.Key.LeaderId,
                g.Key.LeaderName,
                Cases = g.Count(),
            })
            .ToListAsync(ct);
        var otherwise = await db.SimulatedCases(simulation, user)
            .Where(one => one.Simulated.IsLedOtherwise)
            .LeftJoin(
                led.Open,
                one => one.Simulated.CaseId,
                l => l.CaseId,
                (one, l) =>
                    new
                    {
                        one.Simulated.LeaderBeforeId,
                        one.Simulated.LeaderBefore,
                        one.Simulated.LeaderAfterId,
                        one.Simulated.LeaderAfter,
                        NowId = (Guid?)l!.LeaderId,
                        Now = (string?)l.LeaderName,
                        // A leader leads it until its end: what only a regulator still waits for is no burden, as in the search for a leader.
                        IsLed = one.Complaint.ClosedAt == null,
                    }
            )
            .GroupBy(m => m)
            .Select(g => new { g.Key, Cases = g.Count() })
            .ToListAsync(ct);
        return LeaderLoad.Of(
            [.. now.Select(n => new LedNow(new SimulatedLeader(n.LeaderId, n.LeaderName), n.Cases))],
            [
                .. otherwise.Select(m => new LedOtherwise(
                    LeaderOf(m.Key.LeaderBeforeId, m.Key.LeaderBefore),
                    LeaderOf(m.Key.LeaderAfterId, m.Key.LeaderAfter),
                    LeaderOf(m.Key.NowId, m.Key.Now),
                    m.Key.IsLed,
                    m.Cases
                )),
            ]
        );
    }

    private static SimulatedLeader? LeaderOf(Guid? id, string? name) => id is { } leader ? new SimulatedLeader(leader, name!) : null;

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("policy-drafts/{id:guid}/simulation", id => new Input(id));
}
