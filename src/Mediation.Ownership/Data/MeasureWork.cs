namespace Mediation.Ownership.Data;

/// <summary>
/// The open measures of a person who leaves: the chosen successor has them, where he or she sees the case, or else its leader. While there is none they stay
/// as they are, for the next leader to withdraw or to give to somebody.
/// </summary>
public sealed class MeasureWork(MediationDbContext db, MeasureOwners owners, CaseTime time, TimeProvider clock) : IReorganisedWork
{
    public WorkKind Work => WorkKind.Measures;

    public Task<int> CountAsync(WorkOwner owner, CancellationToken ct) =>
        owner is { PersonId: { } person }
            ? Open.CountAsync(m => m.OwnerId == person, ct)
            : (
                from measure in Open
                join ownership in db.Ownerships on measure.OwnershipId equals ownership.Id
                join complaint in db.Complaints.Below(owner.Path!) on ownership.CaseId equals complaint.Id
                select measure.Id
            ).CountAsync(ct);

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct)
    {
        var person = reorganisation.PersonId;
        return await (
            from measure in Open
            where measure.OwnerId == person && measure.Id > after
            join ownership in db.Ownerships on measure.OwnershipId equals ownership.Id
            orderby measure.Id
            select new WorkItem(measure.Id, ownership.CaseId)
        )
            .Take(take)
            .ToListAsync(ct);
    }

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.CaseId == item.CaseId, ct);
        var measure = ownership.MeasureOf(item.Id);
        if (!measure.IsOpen || measure.OwnerId != reorganisation.PersonId)
        {
            return null;
        }

        var complaint = await db.Complaints.AsNoTracking().SingleAsync(c => c.Id == item.CaseId, ct);
        if (await OwnerAsync(complaint, ownership, reorganisation.SuccessorOf(WorkKind.Measures), ct) is not { } owner)
        {
            return new NewHolder(null);
        }

        var reason = Note.Of(item.CaseId, reorganisation.Reason, reorganisation.DecidedBy!.Value, await time.NowAsync(item.CaseId, ct));
        ownership.GiveMeasure(measure, owner, reason);
        db.Add(reason);
        return new NewHolder(owner.Id);
    }

    private IQueryable<OwnershipMeasure> Open => db.Measures.Where(OwnershipMeasure.StillOpen);

    private async Task<MediationUser?> OwnerAsync(Complaint complaint, LeaderOwnership ownership, Guid? successor, CancellationToken ct)
    {
        var (leader, now) = (ownership.LeaderId, clock.GetUtcNow());
        var possible = await owners
            .Of(complaint)
            .AsNoTracking()
            .Where(u => (u.Id == successor || u.Id == leader) && (u.LockoutEnd == null || u.LockoutEnd <= now))
            .ToListAsync(ct);
        return possible.Find(p => p.Id == successor) ?? possible.Find(p => p.Id == leader);
    }
}
