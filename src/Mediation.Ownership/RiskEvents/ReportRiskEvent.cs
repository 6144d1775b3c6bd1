namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// Somebody of the bank learns of a major complaint risk event and reports it. It is numbered and classed at once, whoever is on duty is called, and its limits
/// run from the moment at which it was learned. No approval holds it up, and whatever is not known may be left out (DOMAIN 8.30).
/// </summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class ReportRiskEvent(
    MediationDbContext db,
    RiskEventWork work,
    RiskEventUnits units,
    RiskEventClock timers,
    DutySearch duty,
    DutyCaller caller,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : UseCase<ReportRiskEvent.Input, ReportRiskEvent.Result>, IHaveRoute
{
    /// <param name="Kind">What happened.</param>
    /// <param name="Title">In one line, without persons.</param>
    /// <param name="LearnedAt">When anybody of the bank knew of it; now when left out.</param>
    /// <param name="HappenedAt">When it happened, if that is known.</param>
    /// <param name="ComplaintNumber">A complaint that belongs to it; it keeps its own limits.</param>
    /// <param name="BurstId">The burst that it came from.</param>
    /// <param name="Unit">
    /// Code of the unit where it happened: the authority, the roster and who sees it follow from it. That of the complaint, else of the burst, else the
    /// reporter's own, when left out.
    /// </param>
    public sealed record Input(
        RiskEventKind? Kind,
        string Title,
        DateTimeOffset? LearnedAt = null,
        DateTimeOffset? HappenedAt = null,
        RiskEventFacts? Facts = null,
        RiskEventAccount? Account = null,
        string? ComplaintNumber = null,
        Guid? BurstId = null,
        string? Unit = null
    ) : IInput<Result>;

    public sealed record Result(Guid Id, string Number);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Kind).Required();
            RuleFor(i => i.Title).Cascade(CascadeMode.Stop).Required().AtMost(RiskEvent.LongestTitle).Readable().StandardCharacters();
            RuleFor(i => i.LearnedAt).InAcceptedYears();
            RuleFor(i => i.HappenedAt).InAcceptedYears();
            RuleFor(i => i.ComplaintNumber).AtMost(40);
            RuleFor(i => i.Unit).AtMost(40);
            RuleFor(i => i).Custom((i, context) => RiskEventChecks.Add(context, i.Facts, i.Account));
        }
    }

    /// <exception cref="BusinessException">
    /// <c>RiskEvents:InFuture</c>, <c>RiskEvents:LearnedBeforeHappened</c>, <c>RiskEvents:LearnedLongAgo</c>, <c>RiskEvents:UnknownCase</c>,
    /// <c>RiskEvents:UnknownBurst</c>, <c>Duty:UnknownUnit</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var complaint = input.ComplaintNumber is { } number ? await db.CaseOfEventAsync(number, user, ct) : null;
        var unit = await units.OfAsync(input.Unit, complaint, input.BurstId, ct);
        var rules = await work.PresentRulesAsync(ct);
        var series = string.Create(CultureInfo.InvariantCulture, $"SB-{institution.DateOf(now).Year:0000}");
        var place = await NumberSeries.DrawAsync(db, series, ct);
        RiskEventOpening opening = new(
            string.Create(CultureInfo.InvariantCulture, $"{series}-{place:000000}"),
            input.Kind!.Value,
            Text.Normal(input.Title),
            unit,
            input.LearnedAt ?? now,
            input.HappenedAt,
            input.Facts ?? RiskEventFacts.Unknown,
            input.Account ?? RiskEventAccount.Empty,
            input.BurstId,
            user.Actor
        );
        var one = db.Add(RiskEvent.Open(opening, rules, now)).Entity;
        if (complaint is not null)
        {
            one.Link(complaint);
        }

        await CallAsync(one, rules.Rules, now, ct);
        await timers.SetAsync(one, rules.Rules, now, ct);
        return new Result(one.Id, one.Number);
    }

    /// <summary>Whoever is on duty and reports it has it already.</summary>
    private async Task CallAsync(RiskEvent one, RiskEventRules rules, DateTimeOffset now, CancellationToken ct)
    {
        if ((await duty.RungsAsync(one.UnitPath, now, ct))[0].Person?.Id == user.Id)
        {
            one.Acknowledge(user.Actor, now);
        }
        else
        {
            await caller.CallNextAsync(one, rules, now, ct);
        }
    }

    public static void Map(ApiRoutes api) => api.MapPost("risk-events", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/risk-events/{result.Id}", result);
        });
}
