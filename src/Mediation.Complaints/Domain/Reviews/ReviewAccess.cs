using System.Linq.Expressions;

namespace Mediation.Complaints.Domain.Reviews;

/// <summary>Who may do what with a review of a complaint in their scope.</summary>
public static class ReviewAccess
{
    /// <summary>The units whose people review: the superior institution and those above it.</summary>
    public static Expression<Func<OrganisationUnit, bool>> UnitsThatReview(string superiorPath) => unit => superiorPath.StartsWith(unit.Path);

    /// <summary>Whether the user belongs to an institution that reviews.</summary>
    public static bool IsOfSuperior(CurrentUser user, string superiorPath) =>
        user.IsSystem || (user.Actor.UnitPath is { } own && superiorPath.StartsWith(own, StringComparison.Ordinal));

    public static bool MayName(CurrentUser user, SuperiorReview review) =>
        user.May(ComplaintPermissions.AppointReviewer)
        && SuperiorReviewWorkflow.Table.Allows(review.State, ReviewAction.AppointReviewer)
        && IsOfSuperior(user, review.SuperiorPath);

    public static bool MayDecide(CurrentUser user, SuperiorReview review) => IsReviewer(user, review) && review.State == ReviewState.Reviewing;

    public static bool MayNotify(CurrentUser user, SuperiorReview review) => IsReviewer(user, review) && review.State == ReviewState.Decided;

    public static bool MayWithdraw(CurrentUser user, SuperiorReview review) =>
        user.May(ComplaintPermissions.ApplyForReview) && SuperiorReviewWorkflow.Table.Allows(review.State, ReviewAction.Withdraw);

    /// <summary>Whether the user is the one who reviews it.</summary>
    public static bool IsReviewer(CurrentUser user, SuperiorReview review) => user.May(ComplaintPermissions.Review) && review.ReviewerId == user.Id;
}
