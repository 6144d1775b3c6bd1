namespace Mediation.Ownership.Listeners;

/// <summary>
/// Rates the case that leads again when another is merged into it or taken out, and the one that is dealt with by itself again: receipts, persons and limits
/// are others since. What is merged is rated with the case that leads it.
/// </summary>
public sealed class RiskOfMerger(MediationDbContext db, RiskAssessor assessor)
    : IDomainEventHandler<MergedIn>,
        IDomainEventHandler<MergedOut>,
        IDomainEventHandler<ComplaintUnmerged>
{
    public Task HandleAsync(MergedIn happened, CancellationToken ct) => RateAsync(happened.CaseId, ct);

    public Task HandleAsync(MergedOut happened, CancellationToken ct) => RateAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintUnmerged happened, CancellationToken ct) => RateAsync(happened.CaseId, ct);

    private async Task RateAsync(Guid caseId, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        if (RiskPolicy.CanBeRated(complaint))
        {
            await db.Entry(complaint).Reference(c => c.Complainant).LoadAsync(ct);
            await assessor.AssessAsync(complaint, AssessmentOccasion.Reassessment, RiskSigns.None, ct);
        }
    }
}
