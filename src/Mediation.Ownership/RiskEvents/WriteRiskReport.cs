using Mediation.Ownership.Timers;

namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// Writes the next report as a numbered PDF of what is known now: the first one, which whoever is there may write and nobody has to approve, follow-ups, and
/// after the disposal the final one, which says how it ended.
/// </summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class WriteRiskReport(MediationDbContext db, RiskEventWork work, RiskReportPrinter printer, RiskEventClock timers, CurrentUser user)
    : UseCase<WriteRiskReport.Input, WriteRiskReport.Result>,
        IHaveRoute
{
    /// <param name="Outcome">Final report: how it ended.</param>
    /// <param name="Losses">Final report: what was lost.</param>
    /// <param name="FinalCause">Final report: why it came to that.</param>
    /// <param name="Rectification">Final report: what is changed.</param>
    public sealed record Input(
        Guid RiskEventId,
        string? Outcome = null,
        string? Losses = null,
        string? FinalCause = null,
        string? Rectification = null,
        int? Version = null
    ) : IInput<Result>;

    public sealed record Result(Guid ReportId, string Number);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Outcome).AtMost(FinalAccount.Longest).Readable().StandardCharacters();
            RuleFor(i => i.Losses).AtMost(FinalAccount.Longest).Readable().StandardCharacters();
            RuleFor(i => i.FinalCause).AtMost(FinalAccount.Longest).Readable().StandardCharacters();
            RuleFor(i => i.Rectification).AtMost(FinalAccount.Longest).Readable().StandardCharacters();
        }
    }

    /// <exception cref="BusinessException"><c>RiskEvents:FinalIncomplete</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, null, ct);
        if (one.NextReport != RiskReportKind.First)
        {
            // The first one is there once: its number guards it, and nothing that happens meanwhile holds it up.
            user.Demand(RiskEventPermissions.Work);
            one.EnsureVersion(input.Version);
        }

        var now = work.Now(one);
        var rules = await work.RulesAsync(one, ct);
        var final = one.State == RiskEventState.Disposed ? FinalAccount.Of(input.Outcome, input.Losses, input.FinalCause, input.Rectification) : null;
        var report = await printer.WriteAsync(one, final, timers.NextFollowUpAt(rules.Rules, now), now, ct);
        if (one is { ConcludedAt: not null, ActivePlanId: { } plan })
        {
            db.Add(DueTimer.Set(PlanOpenReminder.TimerKind, plan, HistoryChains.Institution, now.AddHours(PlanOpenReminder.EveryHours), one.PolicyVersion));
        }

        await work.SetTimersAsync(one, ct);
        return new Result(report.Id, report.Number);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("risk-events/{id:guid}/reports", (input, id) => input with { RiskEventId = id }, (id, _) => $"risk-events/{id}");
}
