using Mediation.Complaints.Data;
using Mediation.Core.Timers;
using Microsoft.Extensions.Logging;

namespace Mediation.PolicyStudio.Timers;

/// <summary>
/// Decides the next cases again. Rows, place and the next step's timer are one save: after a crash the step comes again as if it had not begun, and one that a
/// person cancels meanwhile saves nothing. Ids and differences of one step are all that is in memory.
/// </summary>
public sealed partial class SimulationStep(
    MediationDbContext db,
    IEnumerable<ISimulatedPolicy> simulated,
    SimulationPace pace,
    TimeProvider clock,
    ILogger<SimulationStep> log
) : ITimerHandler
{
    /// <summary>What fails so often lies in the simulation; as long as the database is away nobody counts.</summary>
    private const int MostAttempts = 5;

    public string Kind => PolicySimulation.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        if (await db.Set<PolicySimulation>().SingleOrDefaultAsync(s => s.Id == timer.SubjectId, ct) is not { IsUnderWay: true } simulation)
        {
            return;
        }

        try
        {
            await DecideAsync(simulation, ct);
        }
        catch (Exception fault)
            when (fault is not OperationCanceledException
                && fault is not BusinessException { Kind: ErrorKind.Unavailable }
                && timer.Failures + 1 >= MostAttempts
            )
        {
            GivenUp(simulation.Id, fault);
            simulation.Fail(clock.GetUtcNow());
            return;
        }

        if (simulation.IsUnderWay)
        {
            db.Add(DueTimer.Set(PolicySimulation.Timer, simulation.Id, HistoryChains.Institution, clock.GetUtcNow(), timer.PolicyVersion));
        }
    }

    private async Task DecideAsync(PolicySimulation simulation, CancellationToken ct)
    {
        var (draft, after, atOnce) = (simulation.DraftId, simulation.After, pace.AtOnce);
        var json = await db.Set<PolicyDraft>().AsNoTracking().Where(d => d.Id == draft).Select(d => d.Json).SingleAsync(ct);
        var ids = await db.Complaints.AsNoTracking().Where(c => c.Id > after).OrderBy(c => c.Id).Select(c => c.Id).Take(atOnce).ToListAsync(ct);
        IReadOnlyList<SimulatedDifference> differences =
            ids.Count == 0 ? [] : await simulated.Last(s => s.Policy == simulation.Policy).DecideAsync(json, new CaseRange(after, ids[^1]), ct);
        db.AddRange(differences.Select(d => SimulatedCase.Of(simulation.Id, d)));
        simulation.Note(ids.Count, atOnce, ids.Count == 0 ? null : ids[^1], differences.Count, clock.GetUtcNow());
    }

    [LoggerMessage(LogLevel.Error, "The simulation {SimulationId} is given up")]
    private partial void GivenUp(Guid simulationId, Exception fault);
}
