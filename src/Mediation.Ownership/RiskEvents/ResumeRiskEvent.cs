namespace Mediation.Ownership.RiskEvents;

/// <summary>An event that was disposed of goes on after all: it is followed up again.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class ResumeRiskEvent(RiskEventWork work, RiskEventClock timers) : UseCase<ResumeRiskEvent.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        one.Resume(timers.NextFollowUpAt((await work.RulesAsync(one, ct)).Rules, work.Now(one)));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/resumption", (input, id) => input with { RiskEventId = id });
}
