namespace Mediation.Complaints.Reviews;

/// <summary>Whoever reviews a decision has the case in hand, and may see its person, until the applicant was notified.</summary>
public sealed class ReviewResponsibility(MediationDbContext db, CurrentUser user) : ICaseResponsibility
{
    public async Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Set<SuperiorReview>()
            .AnyAsync(r => r.ComplaintId == caseId && r.ReviewerId == me && (r.State == ReviewState.Reviewing || r.State == ReviewState.Decided), ct);
    }
}
