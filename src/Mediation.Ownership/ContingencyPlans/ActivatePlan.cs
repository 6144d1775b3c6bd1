namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Activates a plan for an event, on evidence (预案启动): its roles and its checklist with clocks begin. An event has one at a time.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class ActivatePlan(MediationDbContext db, RiskEventWork work, PlanLibrary library, CurrentUser user)
    : UseCase<ActivatePlan.Input, ActivatePlan.Result>,
        IHaveRoute
{
    /// <summary>Kind of the timer that waits for the time of an item.</summary>
    public const string ItemTimer = "plan-item";

    /// <param name="Evidence">What shows that the plan's criteria are met, without persons.</param>
    public sealed record Input(Guid RiskEventId, PlanScenario? Scenario, string Evidence, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid ActivationId, string Number);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Scenario).Required();
            RuleFor(i => i.Evidence).Cascade(CascadeMode.Stop).Required().AtMost(PlanActivation.LongestText).Readable().StandardCharacters();
        }
    }

    /// <exception cref="BusinessException"><c>Plans:AlreadyActive</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var of = await work.FindAsync(input.RiskEventId, input.Version, ct);
        var (id, now) = (of.Id, work.Now(of));
        var rules = await library.PresentAsync(ct);
        PlanStart start = new(input.Scenario!.Value, input.Evidence.Trim(), 1 + await db.PlanActivations.CountAsync(a => a.RiskEventId == id, ct), user.Actor);
        var one = db.Add(PlanActivation.Start(of, start, rules, now)).Entity;
        db.AddRange(one.Tasks.Where(t => !t.IsDone).Select(t => DueTimer.Set(ItemTimer, t.Id, HistoryChains.Institution, t.DueAt, rules.Version)));
        return new Result(one.Id, one.Number);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("risk-events/{id:guid}/plan", (input, id) => input with { RiskEventId = id }, (id, _) => $"risk-events/{id}/plan");
}
