namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Whoever has a role of the active plan confirms to be present (点名). Many answer at once, so no version is asked for.</summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class ConfirmPresence(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<ConfirmPresence.Input, Done>, IHaveRoute
{
    /// <param name="Role">Key of the role in the plan.</param>
    public sealed record Input(Guid RiskEventId, string Role) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Role).Cascade(CascadeMode.Stop).Required().AtMost(60);
    }

    /// <exception cref="BusinessException"><c>Plans:NoneActive</c>, <c>Plans:UnknownRole</c>, <c>Plans:NotYourRole</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await db.ActivePlanAsync(input.RiskEventId, null, user, ct);
        one.ConfirmPresence(input.Role, user.Actor, clock.GetUtcNow().NotBefore(one.ActivatedAt));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/plan/presence", (input, id) => input with { RiskEventId = id });
}
