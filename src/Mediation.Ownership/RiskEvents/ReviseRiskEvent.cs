namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// The facts of an event are known better, or what kind it was, or when the bank learned of it. Its class is decided anew; after the first report the change is
/// due as a follow-up within the policy's minutes. A field that is left out keeps its value.
/// </summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class ReviseRiskEvent(RiskEventWork work) : UseCase<ReviseRiskEvent.Input, Done>, IHaveRoute
{
    /// <param name="Facts">Those that are known better.</param>
    /// <param name="Account">The words that are others; an empty one has none any more.</param>
    /// <param name="Kind">What it was after all.</param>
    /// <param name="LearnedAt">When the bank learned of it after all; its limits move with it.</param>
    /// <param name="Reason">Why it learned of it later; without one it did not.</param>
    /// <param name="Unknown">Facts that are not known after all.</param>
    public sealed record Input(
        Guid RiskEventId,
        RiskEventFacts? Facts = null,
        RiskEventAccount? Account = null,
        DateTimeOffset? HappenedAt = null,
        RiskEventKind? Kind = null,
        DateTimeOffset? LearnedAt = null,
        string? Reason = null,
        IReadOnlyList<RiskEventMeasure>? Unknown = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.HappenedAt).InAcceptedYears();
            RuleFor(i => i.LearnedAt).InAcceptedYears();
            RuleFor(i => i.Reason).AtMost(RiskEventAccount.Longest).Readable().StandardCharacters();
            RuleFor(i => i).Custom((i, context) => RiskEventChecks.Add(context, i.Facts, i.Account));
        }
    }

    /// <inheritdoc cref="RiskEvent.Revise" path="/exception"/>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        RiskEventRevision revision = new(
            one.Facts.Revised(input.Facts ?? RiskEventFacts.Unknown, input.Unknown ?? []),
            one.Account.Revised(input.Account ?? RiskEventAccount.Empty),
            input.HappenedAt ?? one.HappenedAt,
            input.Kind,
            input.LearnedAt,
            input.Reason
        );
        one.Revise(revision, await work.RulesAsync(one, ct), work.Now(one));
        await work.SetTimersAsync(one, ct);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/facts", (input, id) => input with { RiskEventId = id });
}
