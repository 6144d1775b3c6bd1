namespace Mediation.Complaints.Domain;

/// <content>How a review of its decision ends: decided and notified, or withdrawn.</content>
public sealed partial class Complaint
{
    /// <summary>
    /// The reviewer decides: the decision stands, another takes its place, or the complaint is dealt with anew within the base limit, which runs from
    /// here: what the review found is new to it (Art. 18 ¶3). Expects the whole aggregate.
    /// </summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="codes">The lists that say whether the demand is for the sum in dispute.</param>
    /// <param name="terms">What binds the bank.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    public void DecideReview(
        Guid reviewId,
        ReviewDecision decision,
        Guid by,
        Policy<ComplaintCodes> codes,
        IReadOnlyList<BindingTerms> terms,
        ComplaintClock clock,
        DateTimeOffset now
    )
    {
        var review = ReviewOf(reviewId);
        review.Decide(decision, by, now);
        if (decision.Instead is { } instead)
        {
            ReviewPolicy.EnsureChanged(Decision!, instead);
            DecisionPolicy.Ensure(instead, BasisOf(codes.Rules, terms));
            Decision = new Decision(instead.Outcome, instead.Granted, decision.ReasonsNoteId, now, by);
        }

        Raise(
            new ReviewDecided(
                Id,
                review.Id,
                decision.Outcome,
                decision.ReasonsNoteId,
                now,
                decision.Instead?.Outcome,
                decision.Instead?.Granted,
                decision.Instead is null ? null : codes.Version
            )
        );
        if (decision.Handler is { } handler)
        {
            NewFacts found = new(DatedAct.Now(now), ReviewPolicy.ReferenceOf(Number, review.Ordinal));
            ReopenFor(decision.ReasonsNoteId, handler, found, clock, now);
        }
    }

    /// <summary>The applicant was notified of the review's decision: its duty is met by that, and not by the decision.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="notice">How and when, with the proof.</param>
    /// <param name="by">Who records it: the reviewer.</param>
    /// <param name="handler">Name of who handles the case, whose turn it may be again; empty when nobody does.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    public void NotifyReview(Guid reviewId, ReviewNotice notice, Guid by, string handler, ComplaintClock clock, DateTimeOffset now)
    {
        var review = ReviewOf(reviewId);
        review.Notify(notice, by);
        var owed = OwedBy(review);
        owed.ForEach(d => d.Meet(clock.ReadToSettle(d, clockFacts, notice.At), notice.At, now));
        EndReview(handler);
        Raise(
            new ReviewNotified(
                Id,
                review.Id,
                review.Outcome!.Value,
                notice.Manner,
                notice.At,
                notice.Proof,
                owed.TrueForAll(d => d.State == DutyState.Met),
                notice.CopyId
            )
        );
    }

    /// <summary>The applicant takes the application back: nothing is reviewed any more, and the decision stands.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="at">When that was received.</param>
    /// <param name="verifiedHow">How it was made sure that it is the own will.</param>
    /// <param name="handler">Name of who handles the case; empty when nobody does.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    public void WithdrawReview(Guid reviewId, DateTimeOffset at, string verifiedHow, string handler, ComplaintClock clock, DateTimeOffset now)
    {
        var review = ReviewOf(reviewId);
        review.Withdraw(at);
        OwedBy(review).ForEach(d => d.End(clock.ReadToSettle(d, clockFacts, now), at, now));
        EndReview(handler);
        Raise(new ReviewWithdrawn(Id, review.Id, at, verifiedHow));
    }

    private List<Duty> OwedBy(SuperiorReview review) => [.. duties.Where(d => d.IsOpen && d.Subject == review.Id)];

    private void EndReview(string handler)
    {
        ReadDuties();
        if (Holder == Holder.Superior)
        {
            SetHolder(HandlerId is null ? Holder.Unit : Holder.Handler, handler);
        }

        LeaveListsWhenDone();
    }

    private SuperiorReview ReviewOf(Guid id) => reviews.Find(r => r.Id == id) ?? throw ComplaintErrors.ReviewUnknown();
}
