namespace Mediation.Ownership.RiskEvents;

/// <summary>The event is over. No more follow-ups are due; the final report is.</summary>
[RequiresPermission(RiskEventPermissions.Work)]
public sealed class DisposeRiskEvent(RiskEventWork work) : UseCase<DisposeRiskEvent.Input, Done>, IHaveRoute
{
    /// <param name="Disposal">How it was disposed of, without persons.</param>
    public sealed record Input(Guid RiskEventId, string Disposal, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Disposal).Cascade(CascadeMode.Stop).Required().AtMost(RiskEventAccount.Longest).Readable().StandardCharacters();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        var now = work.Now(one);
        one.Dispose(input.Disposal.Trim(), now, now.AddHours((await work.RulesAsync(one, ct)).Rules.FinalHours));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/disposal", (input, id) => input with { RiskEventId = id });
}
