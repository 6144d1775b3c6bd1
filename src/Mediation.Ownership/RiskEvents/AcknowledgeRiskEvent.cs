namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// Somebody on duty has the event (签收): nobody else is called any more. Whoever sees it may, so that the first awake ends the calling. It guards itself and
/// takes no version: a call that goes out meanwhile refuses nobody.
/// </summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class AcknowledgeRiskEvent(RiskEventWork work, CurrentUser user) : UseCase<AcknowledgeRiskEvent.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId) : IInput<Done>;

    /// <exception cref="BusinessException"><c>RiskEvents:AlreadyAcknowledged</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, null, ct);
        one.Acknowledge(user.Actor, work.Now(one));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/acknowledgement", (input, id) => input with { RiskEventId = id });
}
