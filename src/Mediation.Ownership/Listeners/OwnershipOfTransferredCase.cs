namespace Mediation.Ownership.Listeners;

/// <summary>
/// A major case that another unit gets has a leader of that unit or one above it: the leader of the unit before sees it no more. Its open measures stay
/// for the new leader to withdraw or to give to somebody who sees the case.
/// </summary>
public sealed class OwnershipOfTransferredCase(MediationDbContext db, OwnershipLadder ladder, CaseTime time) : IDomainEventHandler<ComplaintTransferred>
{
    public async Task HandleAsync(ComplaintTransferred happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        if (
            await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == happened.CaseId, ct)
                is { State: OwnershipState.Named or OwnershipState.Accepted } ownership
            && !complaint.UnitPath.StartsWith(ownership.LeaderUnitPath, StringComparison.Ordinal)
        )
        {
            ownership.Lift(LiftGround.UnitChanged, await time.NowAsync(happened.CaseId, ct));
            await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
            ownership.Resume();
            await ladder.NameAsync(ownership, complaint, ct);
        }
    }
}
