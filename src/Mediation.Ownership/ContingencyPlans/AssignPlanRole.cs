namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Gives a role of the active plan to a named person, who is notified at once.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class AssignPlanRole(MediationDbContext db, PlanLibrary library, CurrentUser user, TimeProvider clock)
    : UseCase<AssignPlanRole.Input, Done>,
        IHaveRoute
{
    /// <param name="Role">Key of the role in the plan.</param>
    public sealed record Input(Guid RiskEventId, string Role, Guid? PersonId, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Role).Cascade(CascadeMode.Stop).Required().AtMost(60);
            RuleFor(i => i.PersonId).Required();
        }
    }

    /// <exception cref="BusinessException"><c>Plans:NoneActive</c>, <c>Plans:UnknownRole</c>, <c>Duty:UnknownPerson</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await db.ActivePlanAsync(input.RiskEventId, input.Version, user, ct);
        var person = await library.PersonAsync(one.RiskEventId, input.PersonId!.Value, ct) ?? throw PlanErrors.UnknownPerson();
        one.AssignRole(input.Role, person, clock.GetUtcNow().NotBefore(one.ActivatedAt));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/plan/roles", (input, id) => input with { RiskEventId = id });
}
