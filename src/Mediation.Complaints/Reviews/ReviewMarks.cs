namespace Mediation.Complaints.Reviews;

/// <summary>Marks on a list whose decision is reviewed, and what is to be done next there.</summary>
public sealed class ReviewMarks(MediationDbContext db, CurrentUser user) : IRowMarks
{
    public async Task<IReadOnlyList<RowMark>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        var me = user.Id;
        var running = await (
            from review in db.Set<SuperiorReview>().AsNoTracking()
            where
                cases.Contains(review.ComplaintId)
                && (review.State == ReviewState.Applied || review.State == ReviewState.Reviewing || review.State == ReviewState.Decided)
            join complaint in db.Complaints.InScope(user) on review.ComplaintId equals complaint.Id
            where complaint.ClosedAt != null
            select new
            {
                review.ComplaintId,
                review.State,
                IsMine = review.ReviewerId == me,
            }
        ).ToListAsync(ct);
        return [.. running.Select(r => new RowMark(r.ComplaintId, "Review:Mark", "held", r.IsMine ? $"Todo:Review:{r.State}" : "Todo:Review:Waits"))];
    }
}
