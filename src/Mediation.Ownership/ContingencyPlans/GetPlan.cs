namespace Mediation.Ownership.ContingencyPlans;

/// <summary>The plan of an event: the one that is active, else the last that ended, with roles, roll call and checklist.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class GetPlan(MediationDbContext db, PlanLibrary library, CurrentUser user) : Query<GetPlan.Input, PlanView>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId) : IInput<PlanView>;

    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c></exception>
    public override async Task<PlanView> RunAsync(Input input, CancellationToken ct)
    {
        var id = input.RiskEventId;
        var of = await db.RiskEvents.AsNoTracking().InScope(user).SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw RiskEventErrors.NotFound();
        var mayWork = user.May(RiskEventPermissions.Work);
        var mayActivate = mayWork && of.ActivePlanId is null && of.Allowed.Contains(RiskEventAction.ActivatePlan);
        var one = await db
            .PlanActivations.AsNoTracking()
            .Whole()
            .Where(a => a.RiskEventId == id)
            .OrderByDescending(a => a.ActivatedAt)
            .ThenByDescending(a => a.Number)
            .FirstOrDefaultAsync(ct);
        if (one is null)
        {
            return new PlanView(mayActivate, null);
        }

        var isActive = one.State == PlanActivationState.Active;
        IReadOnlyList<PlanView.Person> people =
            mayWork && isActive
                ? await (await library.PeopleAsync(id, ct))
                    .OrderBy(u => u.DisplayName)
                    .ThenBy(u => u.Id)
                    .Select(u => new PlanView.Person(u.Id, u.DisplayName, u.Post))
                    .ToListAsync(ct)
                : [];
        var plan = PlanView.Activation.Of(one, await library.OfAsync(one, ct), user, people, mayWork && isActive);
        return new PlanView(mayActivate, plan with { Roles = await WithPhonesAsync(plan.Roles, ct) });
    }

    private async Task<IReadOnlyList<PlanView.Role>> WithPhonesAsync(IReadOnlyList<PlanView.Role> roles, CancellationToken ct)
    {
        Guid[] ids = [.. roles.Select(r => r.PersonId).OfType<Guid>().Distinct()];
        var phones = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.PhoneNumber, ct);
        return [.. roles.Select(r => r.PersonId is { } id ? r with { Phone = phones.GetValueOrDefault(id) } : r)];
    }

    public static void Map(ApiRoutes api) =>
        api.MapVersionedQuery<Input, PlanView>("risk-events/{id:guid}/plan", id => new Input(id), view => view.Plan?.Version);
}
