using Mediation.Core.Workflows;

namespace Mediation.Complaints.Domain.Reviews;

/// <summary>The whole state × action table of a review.</summary>
public static class SuperiorReviewWorkflow
{
    public static readonly Workflow<ReviewState, ReviewAction> Table = new("Complaints:ActionNotAllowed", machine =>
    {
        machine.Configure(ReviewState.Applied).Permit(ReviewAction.AppointReviewer, ReviewState.Reviewing).Permit(ReviewAction.Withdraw, ReviewState.Withdrawn);
        machine
            .Configure(ReviewState.Reviewing)
            .PermitReentry(ReviewAction.AppointReviewer)
            .Permit(ReviewAction.ReleaseReviewer, ReviewState.Applied)
            .Permit(ReviewAction.Decide, ReviewState.Decided)
            .Permit(ReviewAction.Withdraw, ReviewState.Withdrawn);

        // Whoever decided it may have left: somebody else records the notice.
        machine
            .Configure(ReviewState.Decided)
            .PermitReentry(ReviewAction.AppointReviewer)
            .PermitReentry(ReviewAction.ReleaseReviewer)
            .Permit(ReviewAction.Notify, ReviewState.Notified);
    });

    /// <summary>Whether anything of a review in this state is owed still.</summary>
    public static bool IsOpen(ReviewState state) => state is ReviewState.Applied or ReviewState.Reviewing or ReviewState.Decided;
}
