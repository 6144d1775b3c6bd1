namespace Mediation.Complaints.Domain;

/// <content>Reviewed by the superior institution (核查, Order 2020/3, Art. 20).</content>
public sealed partial class Complaint
{
    private readonly List<SuperiorReview> reviews = [];

    /// <summary>Applications to review its decision.</summary>
    public IReadOnlyList<SuperiorReview> Reviews => reviews;

    /// <summary>
    /// When its decision was notified, from which the limit of an application runs; null before that and where the complainant was not reached.
    /// </summary>
    public DateTimeOffset? DecisionNotifiedAt { get; private set; }

    /// <summary>The review from which its decision comes; null where the unit decided. Expects <see cref="Reviews"/> to be loaded.</summary>
    public SuperiorReview? DecidingReview => Decision is { NoteId: var reasons } ? reviews.Find(r => r.ReasonsNoteId == reasons) : null;

    /// <summary>
    /// Takes an application up, and its limit starts; one that came too late is recorded as not taken up, where that is meant. Expects
    /// <see cref="Reviews"/> to be loaded.
    /// </summary>
    /// <param name="application">What came.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:ReviewBeforeNotice</c>, <c>Complaints:ReviewPending</c>, <c>Complaints:ReviewedAlready</c>, <c>Complaints:ReviewTooLate</c>.
    /// </exception>
    /// <exception cref="InvalidInputException">A time is impossible.</exception>
    public SuperiorReview ApplyForReview(ReviewApplication application, Guid by, ComplaintClock clock)
    {
        EnsureAllows(ComplaintAction.ApplyForReview);
        EnsureReviewable();
        var reachedAt = ReachedAt(application);
        application.When.Ensure(ReviewPolicy.MinuteOf(reachedAt ?? Decision!.DecidedAt), limit: null, "receivedAt");
        var applyBy = ReviewPolicy.ApplyBy(reachedAt, clock);
        var isLate = application.When.At >= applyBy;
        if (isLate && !application.ConfirmsLate)
        {
            throw ComplaintErrors.ReviewTooLate(applyBy!.Value);
        }

        var review = SuperiorReview.Of(this, application, by, reachedAt, isLate);
        reviews.Add(review);
        if (isLate)
        {
            Raise(
                new ReviewRefused(
                    Id,
                    review.Id,
                    review.Manner,
                    review.ReceivedAt,
                    reachedAt!.Value,
                    applyBy!.Value,
                    review.SuperiorUnitId,
                    review.GroundsNoteId,
                    review.FileId
                )
            );
            return review;
        }

        IsOpen = true;
        Add(ClockFact.ReviewApplied(review.Id, review.ReceivedAt, review.RecordedAt), clock, review.RecordedAt);
        // Of one that is open, what the handler owed the complainant is done: whoever reviews it has to act next.
        if (Holder != Holder.Body)
        {
            SetHolder(Holder.Superior, application.Superior.Name);
        }

        var owed = duties.FindAll(d => d.Subject == review.Id);
        Raise(
            new ReviewApplied(
                Id,
                review.Id,
                review.Manner,
                review.ReceivedAt,
                reachedAt,
                application.Superior.Id,
                application.Superior.Name,
                review.GroundsNoteId,
                review.FileId,
                [.. owed.Select(d => d.RuleId)],
                owed.Select(d => (DateTimeOffset?)d.DueAt).Min()
            )
        );
        LeaveListsWhenDone();
        return review;
    }

    /// <summary>Names who reviews it. That this person had no part in the case is for the caller to make sure of, see <see cref="ReviewPolicy"/>.</summary>
    public void AppointReviewer(Guid reviewId, MediationUser reviewer)
    {
        var review = ReviewOf(reviewId);
        var before = review.ReviewerId;
        review.AppointReviewer(reviewer.Id, reviewer.DisplayName);
        if (Holder == Holder.Superior)
        {
            SetHolder(Holder.Superior, reviewer.DisplayName);
        }

        Raise(new ReviewerNamed(Id, review.Id, reviewer.Id, reviewer.DisplayName, before));
    }

    /// <exception cref="BusinessException"><c>Complaints:ReviewPending</c></exception>
    private void EnsureNoReviewRuns()
    {
        if (reviews.Exists(r => r.State is ReviewState.Applied or ReviewState.Reviewing))
        {
            throw ComplaintErrors.ReviewPending();
        }
    }

    /// <exception cref="BusinessException"><c>Complaints:NotifiedByReview</c></exception>
    public void EnsureNotOfReview()
    {
        if (DecidingReview is not null)
        {
            throw ComplaintErrors.NotifiedByReview();
        }
    }

    /// <summary>One decision is reviewed once; after a withdrawal it can be applied for again within its limit.</summary>
    private void EnsureReviewable()
    {
        if (!ReviewPolicy.IsNotified(this))
        {
            throw ComplaintErrors.ReviewBeforeNotice();
        }

        if (reviews.Exists(r => r.IsOpen))
        {
            throw ComplaintErrors.ReviewPending();
        }

        if (reviews.Exists(r => r.Outcome is not null && (r.DecisionOf == Decision!.NoteId || r.ReasonsNoteId == Decision.NoteId)))
        {
            throw ComplaintErrors.ReviewedAlready();
        }
    }

    private DateTimeOffset? ReachedAt(ReviewApplication application)
    {
        var earliest = DecisionNotifiedAt ?? Decision!.DecidedAt;
        return application.DecisionReceivedAt < ReviewPolicy.MinuteOf(earliest)
            ? throw InvalidInputException.Of("decisionReceivedAt", "Complaints:BeforeItsCause", ("earliest", earliest))
            : application.DecisionReceivedAt ?? DecisionNotifiedAt;
    }
}
