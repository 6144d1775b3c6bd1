using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>A decided and closed complaint whose decision is reviewed. Its complainant was notified on 18 November 2026, 11:00.</summary>
internal static class AReview
{
    public static readonly OrganisationUnit Superior = OrganisationUnit.Create("HO", "总行", "Head Office", null);

    public static readonly MediationUser Reviewer = new() { Id = Guid.CreateVersion7(), DisplayName = "贺桂芳" };

    public static SuperiorReview AppliedFor(
        this Complaint complaint,
        DateTimeOffset at,
        DateTimeOffset? decisionReceivedAt = null,
        bool confirmsLate = false,
        ComplaintClock? rules = null
    ) =>
        complaint.ApplyForReview(
            new ReviewApplication(ReviewManner.Letter, new DatedAct(at, at), Superior, complaint.ANote().Id)
            {
                DecisionReceivedAt = decisionReceivedAt,
                ConfirmsLate = confirmsLate,
            },
            Guid.Empty,
            rules ?? Rules
        );

    /// <summary>A closed complaint, and the review of its decision that has a reviewer.</summary>
    public static (Complaint Complaint, SuperiorReview Review) UnderReview(DateTimeOffset at)
    {
        var complaint = ClosedOn(Day(11, 18));
        var review = complaint.AppliedFor(at);
        complaint.AppointReviewer(review.Id, Reviewer);
        return (complaint, review);
    }

    public static void ReviewDecided(
        this Complaint complaint,
        SuperiorReview review,
        ReviewOutcome outcome,
        DateTimeOffset at,
        ProposedDecision? instead = null,
        Guid? by = null,
        IReadOnlyList<BindingTerms>? terms = null
    ) =>
        complaint.DecideReview(
            review.Id,
            new ReviewDecision(outcome, complaint.ANote().Id) { Instead = instead, Handler = outcome == ReviewOutcome.HandledAnew ? Handler : null },
            by ?? Reviewer.Id,
            Codes,
            terms ?? [],
            Rules,
            at
        );

    public static void ReviewNotified(this Complaint complaint, SuperiorReview review, DateTimeOffset at, DateTimeOffset? recorded = null) =>
        complaint.NotifyReview(review.Id, new ReviewNotice(NoticeManner.Posted, at, "EMS 1180"), Reviewer.Id, "陈静", Rules, recorded ?? at);
}
