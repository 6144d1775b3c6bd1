using Mediation.Complaints.Data;
using Mediation.Core.Timers;

namespace Mediation.PolicyStudio.Simulation;

/// <summary>
/// Orders past cases to be decided again under a draft, in the background: who would be rated, owned or escalated otherwise. Nothing of them is changed.
/// </summary>
[RequiresPermission(PolicyPermissions.Draft)]
public sealed class StartSimulation(MediationDbContext db, DraftBook book, IEnumerable<ISimulatedPolicy> simulated, CurrentUser user, TimeProvider clock)
    : UseCase<StartSimulation.Input, StartSimulation.Result>,
        IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Result>;

    /// <param name="Id">The simulation.</param>
    public sealed record Result(Guid Id);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (draft, now) = (await book.DraftAsync(input.DraftId, ct), clock.GetUtcNow());
        if (!simulated.Any(s => s.Policy == draft.Key))
        {
            throw PolicyErrors.NotSimulated(draft.Key);
        }

        if (draft.State != PolicyDraftState.Open)
        {
            throw PolicyErrors.Decided();
        }

        foreach (var earlier in await db.Set<PolicySimulation>().Where(s => s.DraftId == draft.Id && s.ExpiresAt == null).ToListAsync(ct))
        {
            if (earlier.IsUnderWay)
            {
                throw SimulationErrors.UnderWay();
            }

            earlier.Expire(now, now);
        }

        var simulation = db.Add(PolicySimulation.Start(draft, await db.Complaints.CountAsync(ct), user.Actor, now)).Entity;
        db.Add(DueTimer.Set(PolicySimulation.Timer, simulation.Id, HistoryChains.Institution, now, draft.BasedOn));
        return new Result(simulation.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("policy-drafts/{id:guid}/simulations", async (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var started = await run.RunAsync(new Input(id), http.IdempotencyKey(), ct);
            return TypedResults.Accepted($"/api/v1/policy-drafts/{id}/simulation", started);
        });
}
