namespace Mediation.Ownership.Listeners;

/// <summary>Rates a complaint in the save that registers it.</summary>
public sealed class RiskOfNewComplaint(MediationDbContext db, RiskAssessor assessor) : IDomainEventHandler<ComplaintRegistered>
{
    public async Task HandleAsync(ComplaintRegistered happened, CancellationToken ct) =>
        await assessor.AssessAsync((await db.Complaints.FindAsync([happened.CaseId], ct))!, AssessmentOccasion.Registration, RiskSigns.None, ct);
}
