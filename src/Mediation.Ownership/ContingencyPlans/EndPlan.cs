using Mediation.Ownership.Timers;

namespace Mediation.Ownership.ContingencyPlans;

/// <summary>
/// Ends the active plan with the lessons learned, and of each item that is not done with the reason why: after the event, or before where another plan is to
/// take its place. The record is printed with it.
/// </summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class EndPlan(MediationDbContext db, RiskEventWork work, PlanLibrary library, PlanRecordPrinter printer, CurrentUser user)
    : UseCase<EndPlan.Input, Done>,
        IHaveRoute
{
    /// <param name="Lessons">经验教训, without persons.</param>
    /// <param name="Left">Why each item that is not done was left.</param>
    public sealed record Input(Guid RiskEventId, string Lessons, IReadOnlyList<LeftItem>? Left = null, int? Version = null) : IInput<Done>;

    /// <param name="Reason">Without persons.</param>
    public sealed record LeftItem(Guid TaskId, string Reason);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Lessons).Cascade(CascadeMode.Stop).Required().AtMost(PlanActivation.LongestText).Readable().StandardCharacters();
            RuleFor(i => i.Left).NoMoreThan(200);
            RuleForEach(i => i.Left)
                .NotNull()
                .WithErrorCode("Core:Required")
                .ChildRules(left =>
                    left.RuleFor(l => l.Reason).Cascade(CascadeMode.Stop).Required().AtMost(PlanTask.LongestProof).Readable().StandardCharacters()
                );
        }
    }

    /// <exception cref="BusinessException"><c>Plans:NoneActive</c>, <c>Plans:ItemsWithoutReason</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await db.ActivePlanAsync(input.RiskEventId, input.Version, user, ct);
        var of = await work.FindAsync(input.RiskEventId, null, ct);
        var left = (input.Left ?? []).GroupBy(l => l.TaskId).ToDictionary(g => g.Key, g => g.Last().Reason.Trim());
        one.End(of, new PlanEnd(input.Lessons.Trim(), left), user.Actor, work.Now(of));
        await printer.WriteAsync(one, of, await library.OfAsync(one, ct), ct);
        foreach (var open in one.Tasks.Where(t => !t.IsDone))
        {
            await db.CancelTimersAsync(open.Id, ActivatePlan.ItemTimer, ct);
        }

        await db.CancelTimersAsync(one.Id, PlanOpenReminder.TimerKind, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/plan/closure", (input, id) => input with { RiskEventId = id });
}
