namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Gives the roles of the active plan to named persons, all at once; each of them is notified. Who has a role already is not asked again.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class AssignPlanRoles(MediationDbContext db, PlanLibrary library, CurrentUser user, TimeProvider clock)
    : UseCase<AssignPlanRoles.Input, Done>,
        IHaveRoute
{
    private const int Most = 30;

    /// <param name="Roles">Roles that are not named stay with whom they have.</param>
    public sealed record Input(Guid RiskEventId, IReadOnlyList<Given> Roles, int? Version = null) : IInput<Done>;

    /// <param name="Role">Key of the role in the plan.</param>
    public sealed record Given(string Role, Guid PersonId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Roles).Required();
            RuleFor(i => i.Roles).Must(given => given.Count is > 0 and <= Most).When(i => i.Roles is not null).WithErrorCode("Plans:RolesOnce");
            RuleForEach(i => i.Roles)
                .NotNull()
                .WithErrorCode("Core:Required")
                .ChildRules(given => given.RuleFor(g => g.Role).Cascade(CascadeMode.Stop).Required().AtMost(60));
        }
    }

    /// <exception cref="BusinessException"><c>Plans:NoneActive</c>, <c>Plans:UnknownRole</c>, <c>Duty:UnknownPerson</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await db.ActivePlanAsync(input.RiskEventId, input.Version, user, ct);
        foreach (var given in input.Roles.Where(g => one.Roles.All(r => r.Role != g.Role || r.PersonId != g.PersonId)))
        {
            var person = await library.PersonAsync(one.RiskEventId, given.PersonId, ct) ?? throw PlanErrors.UnknownPerson();
            one.AssignRole(given.Role, person, clock.GetUtcNow().NotBefore(one.ActivatedAt));
        }

        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/plan/roles", (input, id) => input with { RiskEventId = id });
}
