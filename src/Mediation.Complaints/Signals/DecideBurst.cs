namespace Mediation.Complaints.Signals;

/// <summary>
/// A person decides what a burst is: its complaints become a group, are linked as related, are watched, or it is none (DOMAIN 8.9). Each complaint keeps its
/// own limits whatever is decided; about the same complaints nobody is asked again.
/// </summary>
[RequiresPermission(ComplaintPermissions.DecideBursts)]
public sealed class DecideBurst(MediationDbContext db, BurstActions actions, CaseRedactor redactor, CurrentUser user, TimeProvider clock)
    : UseCase<DecideBurst.Input, DecideBurst.Result>,
        IHaveRoute
{
    private const int Longest = 200;

    /// <param name="BurstId">The burst.</param>
    /// <param name="Decision">What it is.</param>
    /// <param name="Reason">Why, without persons; of a group what all of them complain about.</param>
    public sealed record Input(Guid BurstId, BurstDecision? Decision, string Reason, int? Version = null) : IInput<Result>;

    /// <param name="Taken">Complaints that were grouped or linked.</param>
    /// <param name="Left">Numbers of those that could not be, such as ended ones and others of the same person.</param>
    public sealed record Result(int Taken, IReadOnlyList<string> Left);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Decision).Required();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(Longest).Readable().StandardCharacters();
        }
    }

    /// <exception cref="BusinessException"><c>Complaints:BurstUnknown</c>, <c>Complaints:BurstDecided</c>, <c>Complaints:BurstTooFew</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var burst = await db.Set<Burst>().Include(b => b.Cases).InScope(user).SingleOrDefaultAsync(b => b.Id == input.BurstId, ct)
            ?? throw ComplaintErrors.BurstUnknown();
        burst.EnsureVersion(input.Version);
        var decision = input.Decision!.Value;
        var reason = await redactor.CoveredAsync(Text.Normal(input.Reason), [.. burst.Cases.Select(c => c.ComplaintId)], Longest, ct);
        burst.Decide(decision, reason, user.Id, clock.GetUtcNow().NotBefore(burst.FoundAt));
        return decision switch
        {
            BurstDecision.FormGroup => await actions.FormGroupAsync(burst, reason, ct),
            BurstDecision.LinkAsRelated => await actions.LinkAsync(burst, reason, ct),
            _ => new Result(0, []),
        };
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("bursts/{id:guid}/decision", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { BurstId = id }), http.IdempotencyKey(), ct))
        );
}
