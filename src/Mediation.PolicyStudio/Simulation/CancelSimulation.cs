namespace Mediation.PolicyStudio.Simulation;

/// <summary>Stops the simulation of a draft that is under way; what it found until then stays.</summary>
[RequiresPermission(PolicyPermissions.Draft)]
public sealed class CancelSimulation(MediationDbContext db, DraftBook book, TimeProvider clock) : UseCase<CancelSimulation.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid DraftId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var draft = (await book.DraftAsync(input.DraftId, ct)).Id;
        (await db.Set<PolicySimulation>().NewestOf(draft).FirstOrDefaultAsync(ct) ?? throw SimulationErrors.NotFound()).Cancel(clock.GetUtcNow());
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapCommand<Input>("policy-drafts/{id:guid}/simulation-cancellations", (input, id) => input with { DraftId = id });
}
