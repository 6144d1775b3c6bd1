namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Records a drill of a plan in the own unit: who took part, what was found, what gets better.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class RecordDrill(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : UseCase<RecordDrill.Input, RecordDrill.Result>,
        IHaveRoute
{
    /// <param name="HeldOn">Local day; not in the future.</param>
    public sealed record Input(PlanScenario? Scenario, DateOnly? HeldOn, string Participants, string Findings, string Improvements) : IInput<Result>;

    public sealed record Result(Guid DrillId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Scenario).Required();
            RuleFor(i => i.HeldOn).Required().InAcceptedYears();
            RuleFor(i => i.Participants).Cascade(CascadeMode.Stop).Required().AtMost(PlanActivation.LongestText).Readable();
            RuleFor(i => i.Findings).Cascade(CascadeMode.Stop).Required().AtMost(PlanActivation.LongestText).Readable();
            RuleFor(i => i.Improvements).Cascade(CascadeMode.Stop).Required().AtMost(PlanActivation.LongestText).Readable();
        }
    }

    /// <exception cref="BusinessException"><c>Plans:DrillInFuture</c>, <c>Plans:DrillLongAgo</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var unitId = user.Actor.UnitId;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct);
        DrillRecord drill = new(input.Scenario!.Value, input.HeldOn!.Value, input.Participants.Trim(), input.Findings.Trim(), input.Improvements.Trim());
        return new Result(db.Add(PlanDrill.Record(unit, drill, user.Actor, institution.DateOf(now), now)).Entity.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("plan-drills", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Created("/api/v1/plan-drills", await run.RunAsync(input, http.IdempotencyKey(), ct))
        );
}
