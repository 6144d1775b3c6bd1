using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the superior institution what is to be reviewed, the reviewer that it is theirs, and the complainant and whoever handles the case what came of
/// it (Order 2020/3, Art. 20); the reasons stand in a letter only.
/// </summary>
public sealed class ReviewNotices(MediationDbContext db, BankName bank, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ReviewApplied>,
        IDomainEventHandler<ReviewRefused>,
        IDomainEventHandler<ReviewerNamed>,
        IDomainEventHandler<ReviewDecided>,
        IDomainEventHandler<ReviewWithdrawn>
{
    public Task HandleAsync(ReviewApplied happened, CancellationToken ct)
    {
        var review = ReviewOf(happened, happened.ReviewId, out var complaint);
        var to = CaseRecipients.NamingReviewerOf(review);
        Notify(complaint, ComplaintNotices.ReviewApplied, to, ("receivedAt", review.ReceivedAt), ("reviewBy", happened.ReviewBy));
        return Task.CompletedTask;
    }

    public async Task HandleAsync(ReviewRefused happened, CancellationToken ct)
    {
        var review = ReviewOf(happened, happened.ReviewId, out var complaint);
        NotifyEnded(complaint, review, CaseRecipients.NamingReviewerOf(review));
        NotifyComplainant(complaint, ComplaintNotices.ReviewRefused, happened.ReviewId, ("applyBy", happened.ApplyBy), ("bank", await bank.BothAsync(ct)));
    }

    public Task HandleAsync(ReviewerNamed happened, CancellationToken ct)
    {
        ReviewOf(happened, happened.ReviewId, out var complaint);
        if (happened.ReviewerId != user.Id)
        {
            var due = complaint.Duties.FirstOrDefault(d => d.Subject == happened.ReviewId)?.DueAt;
            Notify(complaint, ComplaintNotices.ReviewerNamed, Recipient.Person(happened.ReviewerId), ("by", user.Name), ("reviewBy", due));
        }

        return Task.CompletedTask;
    }

    public async Task HandleAsync(ReviewDecided happened, CancellationToken ct)
    {
        ReviewOf(happened, happened.ReviewId, out var complaint);
        NotifyComplainant(
            complaint,
            ComplaintNotices.ReviewDecision,
            happened.ReviewId,
            ("reviewOutcome", happened.ReviewOutcome),
            ("outcomeIs", happened.Outcome is null ? null : new NotificationWord("Review:OutcomeIs")),
            ("outcome", happened.Outcome),
            ("sumIs", happened.GrantedAmount is null ? null : new NotificationWord("Decision:SumIs")),
            ("grantedAmount", happened.GrantedAmount),
            ("sumUnit", happened.GrantedAmount is null ? null : new NotificationWord("Decision:SumUnit")),
            ("remedies", new NotificationWord("Remedies:HeadOffice")),
            ("ways", new NotificationWord("Remedies:HeadOffice:Short")),
            ("bank", await bank.BothAsync(ct))
        );
        if (complaint.HandlerId != user.Id)
        {
            Notify(complaint, ComplaintNotices.ReviewResult, CaseRecipients.HandlerOf(complaint), ("reviewOutcome", happened.ReviewOutcome), ("by", user.Name));
        }
    }

    public Task HandleAsync(ReviewWithdrawn happened, CancellationToken ct)
    {
        var review = ReviewOf(happened, happened.ReviewId, out var complaint);
        NotifyEnded(complaint, review, CaseRecipients.ReviewerOf(review));
        return Task.CompletedTask;
    }

    /// <summary>The unit complained of records it: the institution to which it was applied learns of it.</summary>
    private void NotifyEnded(Complaint complaint, SuperiorReview review, Recipient to) =>
        Notify(complaint, ComplaintNotices.ReviewEnded, to, ("reviewState", review.State), ("by", user.Name));

    private SuperiorReview ReviewOf(DomainEvent happened, Guid reviewId, out Complaint complaint)
    {
        complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        return complaint.Reviews.Single(r => r.Id == reviewId);
    }

    private void NotifyComplainant(Complaint complaint, string kind, Guid review, params (string Name, object? Value)[] values) =>
        db.Notify(
            new NotificationDraft(
                kind,
                Recipient.Complainant(),
                complaint.Id,
                complaint.Number,
                string.Empty,
                [.. values, (LetterOfNotice.SubjectValue, review)]
            )
            {
                DeliverBy = complaint.Duties.FirstOrDefault(d => d.Subject == review)?.DueAt,
            },
            clock.GetUtcNow()
        );

    private void Notify(Complaint complaint, string kind, Recipient to, params (string Name, object? Value)[] values) =>
        db.Notify(new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values), clock.GetUtcNow());
}
