namespace Mediation.Complaints.Reviews;

/// <summary>Somebody of the superior institution names who reviews a decision, or takes it on; never anybody who had a part in the case.</summary>
[RequiresPermission(ComplaintPermissions.AppointReviewer)]
public sealed class AppointReviewer(ReviewDuties reviews, Reviewers reviewers, CurrentUser user) : UseCase<AppointReviewer.Input, Done>, IHaveRoute
{
    /// <param name="ReviewId">The review.</param>
    /// <param name="ReviewerId">Who reviews it, see <see cref="ListReviewers"/>.</param>
    public sealed record Input(Guid ComplaintId, Guid ReviewId, Guid? ReviewerId, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.ReviewerId).Required();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await reviews.ComplaintAsync(input.ComplaintId, input.Version, ct);
        var review = complaint.Reviews.SingleOrDefault(r => r.Id == input.ReviewId) ?? throw ComplaintErrors.ReviewUnknown();
        if (!ReviewAccess.IsOfSuperior(user, review.SuperiorPath))
        {
            throw ComplaintErrors.NotTheSuperior();
        }

        complaint.AppointReviewer(review.Id, await reviewers.OfAsync(review, input.ReviewerId!.Value, ct));
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/reviews/{partId:guid}/reviewer", (input, id, part) => input with { ComplaintId = id, ReviewId = part });
}
