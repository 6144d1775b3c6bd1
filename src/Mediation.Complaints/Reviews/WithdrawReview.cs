namespace Mediation.Complaints.Reviews;

/// <summary>Records that the applicant took the application for review back, verified as the own will; the decision stands.</summary>
[RequiresPermission(ComplaintPermissions.ApplyForReview)]
public sealed class WithdrawReview(ReviewDuties reviews, ComplaintClockReader clocks, CaseTime time) : UseCase<WithdrawReview.Input, Done>, IHaveRoute
{
    /// <param name="ReviewId">The review.</param>
    /// <param name="VerifiedHow">How it was made sure that this is the person's own will.</param>
    /// <param name="RequestedAt">When the wish was received; now when left out.</param>
    public sealed record Input(Guid ComplaintId, Guid ReviewId, string VerifiedHow, DateTimeOffset? RequestedAt = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.VerifiedHow).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable().StandardCharacters();
            RuleFor(i => i.RequestedAt).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await reviews.ComplaintAsync(input.ComplaintId, input.Version, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var at = input.RequestedAt.UtcOrNow(now, "requestedAt");
        var handler = await reviews.HandlerOfAsync(complaint, ct);
        complaint.WithdrawReview(input.ReviewId, at, Text.Normal(input.VerifiedHow), handler, await clocks.OfAsync(complaint, ct), now);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/reviews/{partId:guid}/withdrawal", (input, id, part) =>
            input with
            {
                ComplaintId = id,
                ReviewId = part,
            }
        );
}
