namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// The facts of an event are known better. Its class is decided anew; after the first report the change is due as a follow-up within the policy's minutes.
/// What was not known before and is left out again stays unknown.
/// </summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class ReviseRiskEvent(RiskEventWork work) : UseCase<ReviseRiskEvent.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId, RiskEventFacts? Facts, RiskEventAccount? Account, DateTimeOffset? HappenedAt = null, int? Version = null)
        : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.HappenedAt).InAcceptedYears();
            RuleFor(i => i).Custom((i, context) => RiskEventChecks.Add(context, i.Facts, i.Account));
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        RiskEventRevision revision = new(input.Facts ?? one.Facts, input.Account ?? one.Account, input.HappenedAt ?? one.HappenedAt);
        one.Revise(revision, await work.RulesAsync(ct), work.Now(one));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/facts", (input, id) => input with { RiskEventId = id });
}
