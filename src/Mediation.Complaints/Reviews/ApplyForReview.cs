namespace Mediation.Complaints.Reviews;

/// <summary>
/// Records the complainant's written application to the superior institution to review a branch's decision (Order 2020/3, Art. 20). One that came after
/// its limit is recorded as not taken up, once that is confirmed; above the head office is nobody who could review.
/// </summary>
[RequiresPermission(ComplaintPermissions.ApplyForReview)]
public sealed class ApplyForReview(MediationDbContext db, ReviewDuties reviews, ComplaintClockReader clocks, CurrentUser user, CaseTime time)
    : UseCase<ApplyForReview.Input, ApplyForReview.Result>,
        IHaveRoute
{
    /// <param name="Manner">By which way it came.</param>
    /// <param name="Grounds">Why the complainant does not agree.</param>
    /// <param name="ReceivedAt">When it was received; now when left out.</param>
    /// <param name="DecisionReceivedAt">When the decision reached the complainant, where later than the notice, such as by post.</param>
    /// <param name="ProofFileId">The application: a file of the case, or an upload of the same person.</param>
    /// <param name="ConfirmsLate">Whether it is meant that it came too late; else that is refused.</param>
    public sealed record Input(
        Guid ComplaintId,
        ReviewManner? Manner,
        string Grounds,
        DateTimeOffset? ReceivedAt = null,
        DateTimeOffset? DecisionReceivedAt = null,
        Guid? ProofFileId = null,
        bool ConfirmsLate = false,
        int? Version = null
    ) : IInput<Result>;

    /// <param name="ReviewId">The review.</param>
    /// <param name="State">Whether it was taken up.</param>
    public sealed record Result(Guid ReviewId, ReviewState State);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Manner).Required();
            RuleFor(i => i.Grounds).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
            RuleFor(i => i.ReceivedAt).InAcceptedYears();
            RuleFor(i => i.DecisionReceivedAt).InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await reviews.ComplaintAsync(input.ComplaintId, input.Version, ct);
        complaint.EnsureAllows(ComplaintAction.ApplyForReview);
        var superior = await reviews.SuperiorOfAsync(complaint, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var file = await db.AttachProofAsync(complaint, input.ProofFileId, user, ct);
        var grounds = Note.Of(complaint.Id, input.Grounds.Trim(), user.Id, now);
        var review = complaint.ApplyForReview(
            new ReviewApplication(input.Manner!.Value, DatedAct.Entered(input.ReceivedAt, lateProof: null, now), superior, grounds.Id)
            {
                DecisionReceivedAt = input.DecisionReceivedAt?.ToUniversalTime(),
                FileId = file,
                ConfirmsLate = input.ConfirmsLate,
            },
            user.Id,
            await clocks.OfAsync(complaint, ct)
        );
        db.Add(grounds);
        return new Result(review.Id, review.State);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/reviews", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
