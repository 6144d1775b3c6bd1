namespace Mediation.Ownership.RiskEvents;

/// <summary>A written report was given to the head office or the authority: by whom, by which means. The first to the authority meets the limit.</summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class TransmitRiskReport(RiskEventWork work, RiskEventClock timers, CurrentUser user) : UseCase<TransmitRiskReport.Input, Done>, IHaveRoute
{
    /// <param name="ReportId">Which report.</param>
    /// <param name="Leg">To whom.</param>
    /// <param name="Means">By which means.</param>
    /// <param name="Receiver">Which office and person took it.</param>
    /// <param name="GivenAt">When; now when left out.</param>
    /// <param name="Proof">Receipt or reference.</param>
    public sealed record Input(
        Guid RiskEventId,
        Guid ReportId,
        ReportLeg? Leg,
        ReportMeans? Means,
        string Receiver,
        DateTimeOffset? GivenAt = null,
        string? Proof = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Leg).Required();
            RuleFor(i => i.Means).Required();
            RuleFor(i => i.Receiver).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
            RuleFor(i => i.Proof).AtMost(200).Readable();
            RuleFor(i => i.GivenAt).InAcceptedYears();
        }
    }

    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c>, <c>RiskEvents:NotThen</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        var now = work.Now(one);
        var given = GivenReport.Of(input.Leg!.Value, input.Means!.Value, input.GivenAt ?? now, input.Receiver, input.Proof);
        var rules = (await work.RulesAsync(one, ct)).Rules;
        one.Transmit(input.ReportId, given, user.Actor, now, timers.NextFollowUpAt(rules, given.At));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("risk-events/{id:guid}/reports/{partId:guid}/transmissions", (input, id, partId) =>
            input with
            {
                RiskEventId = id,
                ReportId = partId,
            }
        );
}
