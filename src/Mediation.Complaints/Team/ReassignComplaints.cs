namespace Mediation.Complaints.Team;

/// <summary>
/// A supervisor gives several cases of one handler, or of nobody, to another: what can be given is, in one save, and of each other case it is said why
/// not. Somebody who leaves or is ill has no work that nobody sees.
/// </summary>
[RequiresPermission(ComplaintPermissions.Assign)]
public sealed class ReassignComplaints(MediationDbContext db, CaseHandlers handlers, Texts texts, CurrentUser user)
    : UseCase<ReassignComplaints.Input, ReassignComplaints.Result>,
        IHaveRoute
{
    /// <summary>In one save: more hold up whoever else writes.</summary>
    public const int Most = 100;

    /// <param name="ComplaintIds">The cases; each is taken once.</param>
    /// <param name="HandlerId">Who handles them from now on.</param>
    /// <param name="FromHandlerId">Who handles them now, null for nobody: one that somebody else has taken meanwhile is left with that person.</param>
    public sealed record Input(IReadOnlyList<Guid>? ComplaintIds, Guid? HandlerId, Guid? FromHandlerId = null) : IInput<Result>;

    /// <param name="Refused">What was not given, and why.</param>
    public sealed record Result(int Reassigned, IReadOnlyList<RefusedCase> Refused);

    /// <param name="Number">Number of the case; null where there is none in the supervisor's scope.</param>
    /// <param name="Code">Code of the refusal, as a problem has it.</param>
    /// <param name="Reason">The same in the reader's language.</param>
    public sealed record RefusedCase(Guid Id, string? Number, string Code, string Reason);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.ComplaintIds).Must(ids => ids is { Count: > 0 }).WithErrorCode("Core:Required");
            RuleFor(i => i.ComplaintIds).Must(ids => ids is null || ids.Count <= Most).WithErrorCode("Complaints:TooManyAtOnce");
            RuleFor(i => i.HandlerId).Required();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        List<RefusedCase> refused = [];
        var reassigned = 0;
        foreach (var id in input.ComplaintIds!.Distinct())
        {
            Complaint? complaint = null;
            try
            {
                complaint = await db.ComplaintToHandleAsync(id, version: null, user, ct);
                complaint.EnsureHandledBy(input.FromHandlerId);
                complaint.Assign(await handlers.OfAsync(complaint, input.HandlerId!.Value, ct));
                reassigned++;
            }
            catch (BusinessException why)
            {
                refused.Add(new RefusedCase(id, complaint?.Number, why.Code, texts.Of(why)));
            }
        }

        return new Result(reassigned, refused);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/handlers", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input, http.IdempotencyKey(), ct))
        );
}
