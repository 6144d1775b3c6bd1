namespace Mediation.Ownership.Listeners;

/// <summary>
/// Rates a case again in the save in which a claim with a sum is added or dropped: all that is asked for counts. What is asked for at once is rated with the
/// registration.
/// </summary>
public sealed class RiskOfClaim(MediationDbContext db, RiskAssessor assessor) : IDomainEventHandler<ClaimAdded>, IDomainEventHandler<ClaimDropped>
{
    public Task HandleAsync(ClaimAdded happened, CancellationToken ct) => RateAsync(happened.CaseId, happened.ClaimId, ct);

    public Task HandleAsync(ClaimDropped happened, CancellationToken ct) => RateAsync(happened.CaseId, happened.ClaimId, ct);

    private async Task RateAsync(Guid caseId, Guid claimId, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        if (
            db.Entry(complaint).State != EntityState.Added
            && RiskPolicy.CanBeRated(complaint)
            && complaint.Claims.Any(c => c.Id == claimId && c.Amount is not null)
        )
        {
            await assessor.AssessAsync(complaint, AssessmentOccasion.Reassessment, RiskSigns.None, ct);
        }
    }
}
