namespace Mediation.Ownership.Listeners;

/// <summary>
/// A major case that another unit gets, or whose unit belongs to another one, has a leader of that unit or one above it: the leader of the unit before sees
/// it no more. A leader who came along leads on. Its open measures stay for the new leader to withdraw or to give to somebody who sees the case.
/// </summary>
public sealed class OwnershipOfTransferredCase(MediationDbContext db, OwnershipLadder ladder)
    : IDomainEventHandler<ComplaintTransferred>,
        IDomainEventHandler<ComplaintFollowedUnit>,
        IDomainEventHandler<UnitOfComplaintMoved>
{
    public Task HandleAsync(ComplaintTransferred happened, CancellationToken ct) => FollowAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintFollowedUnit happened, CancellationToken ct) => FollowAsync(happened.CaseId, ct);

    public Task HandleAsync(UnitOfComplaintMoved happened, CancellationToken ct) => FollowAsync(happened.CaseId, ct);

    private async Task FollowAsync(Guid caseId, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == caseId);
        if (
            await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct)
            is not { State: OwnershipState.Named or OwnershipState.Accepted } ownership
        )
        {
            return;
        }

        if (await PathOfLeaderAsync(ownership, ct) is { } path && complaint.UnitPath.StartsWith(path, StringComparison.Ordinal))
        {
            ownership.FollowLeader(path);
            return;
        }

        await ladder.FollowAsync(ownership, complaint, ct);
    }

    private async Task<string?> PathOfLeaderAsync(LeaderOwnership ownership, CancellationToken ct)
    {
        var leader = ownership.LeaderId;
        return await (
            from person in db.Users
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where person.Id == leader
            select unit.Path
        ).SingleOrDefaultAsync(ct);
    }
}
