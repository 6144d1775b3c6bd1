using Mediation.Core.Redaction;

namespace Mediation.Complaints.Reviews;

/// <summary>Reads the reviews of a case for its page, and whether one can be applied for.</summary>
public sealed class ReviewReader(MediationDbContext db, DecisionNoticeReader notices, InstitutionTime institution, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, ReviewRow> ReviewsOf = new(
        (db, id) =>
            db.Set<SuperiorReview>()
                .AsNoTracking()
                .Where(r => r.ComplaintId == id)
                .OrderBy(r => r.Ordinal)
                .Select(r => new ReviewRow(
                    r,
                    db.Set<OrganisationUnit>().First(u => u.Id == r.SuperiorUnitId),
                    db.Set<Note>().Where(n => n.Id == r.GroundsNoteId).Select(n => n.Text).First(),
                    db.Set<Note>().Where(n => n.Id == r.ReasonsNoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == r.ReviewerId).Select(u => u.DisplayName).FirstOrDefault()
                ))
    );

    private sealed record ReviewRow(SuperiorReview Review, OrganisationUnit Superior, string Grounds, string? Reasons, string? Reviewer);

    /// <summary>The reviews, the oldest first; persons are covered.</summary>
    public async Task<IReadOnlyList<ReviewView>> OfAsync(
        OpenedComplaint opened,
        IReadOnlyCollection<Duty> duties,
        IReadOnlyList<PersonalValue> known,
        CancellationToken ct
    )
    {
        if (!opened.HasReviews)
        {
            return [];
        }

        List<ReviewView> views = [];
        foreach (var row in await ReviewsOf.Run(db, opened.Complaint.Id).ToListAsync(ct))
        {
            views.Add(await ViewAsync(row, opened.Complaint, duties, known, ct));
        }

        return views;
    }

    /// <summary>What an application would meet; null where the reader cannot record one, or there is nothing to review or nobody above.</summary>
    public ReviewOutlook? OutlookOf(OpenedComplaint opened, IReadOnlyList<ReviewView> reviews, ComplaintClock clock)
    {
        var complaint = opened.Complaint;
        return
            opened.Superior is not { } superior
            || complaint is not { State: ComplaintState.Closed or ComplaintState.Decided, Decision: not null }
            || !ReviewPolicy.IsNotified(complaint)
            || !user.May(ComplaintPermissions.ApplyForReview)
            || reviews.Any(r => r.IsOpen || (r.Outcome is not null && !IsOfEarlier(r, complaint)))
            ? null
            : new ReviewOutlook(
                superior.NameIn(CultureInfo.CurrentUICulture),
                complaint.DecisionNotifiedAt,
                ReviewPolicy.ApplyBy(complaint.DecisionNotifiedAt, clock)
            );
    }

    /// <summary>One that was decided before the complaint was dealt with anew concerns another decision.</summary>
    private static bool IsOfEarlier(ReviewView review, Complaint complaint) => review.DecidedAt < complaint.Decision!.DecidedAt;

    private async Task<ReviewView> ViewAsync(
        ReviewRow row,
        Complaint complaint,
        IReadOnlyCollection<Duty> duties,
        IReadOnlyList<PersonalValue> known,
        CancellationToken ct
    )
    {
        var review = row.Review;
        var mayNotify = ReviewAccess.MayNotify(user, review);
        return new ReviewView(
            review.Id,
            ReviewPolicy.ReferenceOf(complaint.Number, review.Ordinal),
            review.State,
            review.Manner,
            review.ReceivedAt,
            review.DecisionReceivedAt,
            row.Superior.NameIn(CultureInfo.CurrentUICulture),
            known.Redacted(row.Grounds),
            review.FileId,
            row.Reviewer,
            review.Outcome,
            row.Reasons is null ? null : known.Redacted(row.Reasons),
            review.DecidedAt,
            review.NoticeManner,
            review.NotifiedAt,
            review.NoticeProof is null ? null : known.Redacted(review.NoticeProof),
            review.WithdrawnAt,
            duties.FirstOrDefault(d => d.Subject == review.Id)?.DueAt
        )
        {
            MayName = ReviewAccess.MayName(user, review),
            IsReviewer = ReviewAccess.IsReviewer(user, review),
            MayDecide = ReviewAccess.MayDecide(user, review),
            MayNotify = mayNotify,
            MayWithdraw = ReviewAccess.MayWithdraw(user, review),
            Delivered = mayNotify ? await DeliveredAsync(complaint.Id, review.Id, ct) : [],
        };
    }

    private async Task<IReadOnlyList<DeliveredNotice>> DeliveredAsync(Guid caseId, Guid reviewId, CancellationToken ct) =>
        [
            .. (await notices.CopiesAsync(caseId, reviewId, ct))
                .Where(c => c.DeliveredAt(institution) is not null)
                .Select(c => new DeliveredNotice(c.Id, c.Channel, c.MaskedAddress, c.DeliveredAt(institution)!.Value)),
        ];
}
