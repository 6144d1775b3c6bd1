namespace Mediation.Complaints.Reviews;

/// <summary>
/// A decision is reviewed: a reviewer is to be named, the review to be decided, the applicant to be notified, each by whoever can, or it is awaited.
/// </summary>
public sealed class ReviewCaseStep(Texts texts) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private CaseStep? Of(CaseContext context)
    {
        if (context.View.Reviews.LastOrDefault(r => r.IsOpen) is not { } review)
        {
            return null;
        }

        (string, object?)[] values = [("superior", review.Superior), ("reviewer", review.Reviewer), ("outcome", review.Outcome is { } o ? texts.Of(o) : null)];
        return review switch
        {
            { MayDecide: true } => Act("Case:Next:DecideReview", nameof(DecideReview)),
            { MayNotify: true } => Act("Case:Next:NotifyReview", nameof(NotifyReview)),
            { MayName: true, State: ReviewState.Applied } => Act("Case:Next:AppointReviewer", nameof(AppointReviewer)),
            _ => new CaseStep(CaseStepPriority.Waiting, $"Case:Next:ReviewWaits:{review.State}", values) { IsWaiting = true, DueAt = review.DueAt },
        };

        CaseStep Act(string key, string act) => new(CaseStepPriority.CaseWork, key, values) { Act = act, DueAt = review.DueAt };
    }
}
