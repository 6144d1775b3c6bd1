namespace Mediation.Ownership.Listeners;

/// <summary>Rates a case again in the save in which the persons of its group were counted: twenty by interview are a major complaint.</summary>
public sealed class RiskOfGroup(MediationDbContext db, RiskAssessor assessor) : IDomainEventHandler<GroupCounted>
{
    public async Task HandleAsync(GroupCounted happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        if (RiskPolicy.CanBeRated(complaint))
        {
            await assessor.AssessAsync(complaint, AssessmentOccasion.Reassessment, RiskSigns.None, ct);
        }
    }
}
