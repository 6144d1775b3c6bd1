namespace Mediation.Ownership.RiskEvents;

/// <summary>The report by telephone: who was called, when, by whom. A call to the supervising authority meets the limit.</summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class RecordRiskCall(RiskEventWork work, CurrentUser user) : UseCase<RecordRiskCall.Input, RecordRiskCall.Result>, IHaveRoute
{
    /// <param name="Leg">To whom.</param>
    /// <param name="Receiver">Which office and person took the call.</param>
    /// <param name="GivenAt">When; now when left out.</param>
    /// <param name="Proof">Number called or recording.</param>
    public sealed record Input(Guid RiskEventId, ReportLeg? Leg, string Receiver, DateTimeOffset? GivenAt = null, string? Proof = null) : IInput<Result>;

    public sealed record Result(Guid StepId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Leg).Required();
            RuleFor(i => i.Receiver).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
            RuleFor(i => i.Proof).AtMost(200).Readable();
            RuleFor(i => i.GivenAt).InAcceptedYears();
        }
    }

    /// <exception cref="BusinessException"><c>RiskEvents:NotThen</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, null, ct);
        var now = work.Now(one);
        var given = GivenReport.Of(input.Leg!.Value, ReportMeans.Telephone, input.GivenAt ?? now, input.Receiver, input.Proof);
        var step = one.RecordCall(given, user.Actor, now);
        await work.SetTimersAsync(one, ct);
        return new Result(step.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("risk-events/{id:guid}/calls", (input, id) => input with { RiskEventId = id }, (id, _) => $"risk-events/{id}");
}
