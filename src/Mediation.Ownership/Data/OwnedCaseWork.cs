namespace Mediation.Ownership.Data;

/// <summary>
/// The major cases that a leader owns. Of one who leaves each is vacant at once, and the ladder names the next leader: nobody chooses a successor past the
/// rules of assignment.
/// </summary>
public sealed class OwnedCaseWork(MediationDbContext db, OwnershipLadder ladder, CaseTime time) : IReorganisedWork
{
    public WorkKind Work => WorkKind.OwnedCases;

    public Task<int> CountAsync(WorkOwner owner, CancellationToken ct) =>
        owner is { PersonId: { } person }
            ? Led.CountAsync(o => o.LeaderId == person, ct)
            : db
                .Ownerships.Where(o => o.State != OwnershipState.Lifted)
                .Join(db.Complaints.Below(owner.Path!), o => o.CaseId, c => c.Id, (o, _) => o.Id)
                .CountAsync(ct);

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct)
    {
        var person = reorganisation.PersonId;
        return await Led.Where(o => o.LeaderId == person && o.Id > after)
            .OrderBy(o => o.Id)
            .Take(take)
            .Select(o => new WorkItem(o.Id, o.CaseId))
            .ToListAsync(ct);
    }

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == item.Id, ct);
        if (!LeaderOwnership.HasLeader(ownership.State) || ownership.LeaderId != reorganisation.PersonId)
        {
            return null;
        }

        var complaint = await db.Complaints.SingleAsync(c => c.Id == item.CaseId, ct);
        var now = await time.NowAsync(item.CaseId, ct);
        var reason = Note.Of(item.CaseId, reorganisation.Reason, reorganisation.DecidedBy!.Value, now);
        if (ownership.State == OwnershipState.Accepted)
        {
            ownership.HandOver(DeclineGround.JobChange, reason, now);
        }
        else
        {
            ownership.Decline(DeclineGround.JobChange, reason, now);
        }

        db.Add(reason);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        await ladder.NameAsync(ownership, complaint, ct);
        return new NewHolder(ownership.LeaderId);
    }

    private IQueryable<LeaderOwnership> Led => db.Ownerships.Where(LeaderOwnership.WithLeader);
}
