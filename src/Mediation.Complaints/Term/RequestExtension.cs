namespace Mediation.Complaints.Term;

/// <summary>
/// Requests that a limit be made longer by a step of its rule (Order 2020/3, Art. 18: 15 to 30 days by whoever handles it, 30 to 60 with an approval;
/// PBoC Order 2020/5: 15 to 60 with an approval). A step that the rule leaves to the handler holds at once.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RequestExtension(MediationDbContext db, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<RequestExtension.Input, RequestExtension.Result>,
        IHaveRoute
{
    /// <param name="ToDays">The new limit in all, counted from the same start.</param>
    /// <param name="Reason">Why more time is needed.</param>
    /// <param name="Duty">Kind of the duty; left out, the legal one to the complainant.</param>
    /// <param name="ForwardId">Of a duty to a regulator: the forward.</param>
    public sealed record Input(Guid ComplaintId, int ToDays, string Reason, string? Duty = null, Guid? ForwardId = null, int? Version = null) : IInput<Result>;

    /// <param name="ExtensionId">The request.</param>
    /// <param name="State">Approved where the rule leaves it to the handler.</param>
    /// <param name="DueAt">End of the limit as it is now.</param>
    public sealed record Result(Guid ExtensionId, ExtensionState State, DateTimeOffset DueAt);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.ToDays).InclusiveBetween(1, 366).WithErrorCode("Complaints:DaysOutOfRange");
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.Duty).AtMost(DutyKinds.Longest).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var duty = DutyOf(complaint, input) ?? throw ComplaintErrors.UnknownDuty();
        var reason = Note.Of(complaint.Id, input.Reason.Trim(), user.Id, now);
        var request = complaint.RequestExtension(duty, input.ToDays, reason, await clocks.OfAsync(complaint, ct), now);
        db.Add(reason);
        return new Result(request.Id, request.State, duty.DueAt);
    }

    private static Duty? DutyOf(Complaint complaint, Input input) =>
        complaint
            .Duties.Where(d => d.IsOpen && (d.Subject == input.ForwardId || (input.ForwardId is null && d.AnswersTo == AnswerTo.Complainant)))
            .Where(d => input.Duty is { } kind ? d.Kind == kind : d is { IsLegal: true, AnswersTo: AnswerTo.Complainant })
            .MinBy(d => d.DueAt);

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/extensions", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
