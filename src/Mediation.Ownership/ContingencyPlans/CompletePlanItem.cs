namespace Mediation.Ownership.ContingencyPlans;

/// <summary>An item of the active plan's checklist is done, with what shows it. An item is done once; no version is asked for.</summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class CompletePlanItem(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<CompletePlanItem.Input, Done>, IHaveRoute
{
    /// <param name="Proof">What was done and how it shows, without persons.</param>
    public sealed record Input(Guid RiskEventId, Guid TaskId, string Proof) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(PlanTask.LongestProof).Readable();
    }

    /// <exception cref="BusinessException"><c>Plans:NoneActive</c>, <c>Plans:ItemNotFound</c>, <c>Plans:ItemDone</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await db.ActivePlanAsync(input.RiskEventId, null, user, ct);
        one.CompleteItem(input.TaskId, input.Proof.Trim(), user.Actor, clock.GetUtcNow().NotBefore(one.ActivatedAt));
        await db.CancelTimersAsync(input.TaskId, ActivatePlan.ItemTimer, ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("risk-events/{id:guid}/plan/items/{partId:guid}/completion", (input, id, partId) =>
            input with
            {
                RiskEventId = id,
                TaskId = partId,
            }
        );
}
