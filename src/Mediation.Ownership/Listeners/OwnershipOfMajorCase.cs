namespace Mediation.Ownership.Listeners;

/// <summary>Opens the ownership of a case that was rated Major or above, once. A later lower rating does not end it.</summary>
public sealed class OwnershipOfMajorCase(MediationDbContext db, OwnershipLadder ladder) : IDomainEventHandler<ComplaintRiskRated>
{
    public async Task HandleAsync(ComplaintRiskRated happened, CancellationToken ct)
    {
        if (happened.Level < RiskLevel.Major)
        {
            return;
        }

        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        var isOwned = db.Ownerships.Local.Any(o => o.CaseId == happened.CaseId) || await db.Ownerships.AnyAsync(o => o.CaseId == happened.CaseId, ct);
        if (complaint.ClosedAt is null && complaint.IsOpen && !isOwned)
        {
            await ladder.OpenAsync(complaint, happened.Level, ct);
        }
    }
}
