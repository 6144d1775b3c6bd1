namespace Mediation.Complaints.Handling;

/// <summary>
/// A supervisor gives the case to another unit of the bank. The clock goes on; the new unit's supervisor is notified and assigns it; the old unit sees
/// it further only where its row scope includes the new one.
/// </summary>
[RequiresPermission(ComplaintPermissions.Transfer)]
public sealed class TransferComplaint(MediationDbContext db, EndingObstacles obstacles, CurrentUser user, CaseTime time)
    : UseCase<TransferComplaint.Input, TransferComplaint.Result>,
        IHaveRoute
{
    /// <param name="Unit">Code of the unit that deals with it from now on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Guid ComplaintId, string Unit, string Reason, int? Version = null) : IInput<Result>;

    /// <param name="IsStillSeen">Whether the user sees the case further.</param>
    public sealed record Result(bool IsStillSeen);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Unit).Cascade(CascadeMode.Stop).Required().AtMost(40).Readable();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await obstacles.EnsureNoneAsync(complaint.Id, ct, staysInBank: true);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Tasks).LoadAsync(ct);
        var code = input.Unit.Trim();
        var to = await db.Set<OrganisationUnit>().SingleOrDefaultAsync(u => u.Code == code, ct) ?? throw InvalidInputException.Of("unit", "Core:UnknownChoice");
        var from = await db.Set<OrganisationUnit>().SingleAsync(u => u.Id == complaint.UnitId, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        complaint.TransferToUnit(from, to, reason, now);
        db.Add(reason);
        return new Result(ComplaintAccess.IsInScope(complaint, user));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/unit-transfers", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
