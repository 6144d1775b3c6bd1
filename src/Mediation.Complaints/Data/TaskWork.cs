namespace Mediation.Complaints.Data;

/// <summary>
/// The open tasks of a person who leaves: the chosen successor has them, or else whoever handles the case, or else a supervisor who sees it. Tasks of a
/// unit's cases stay with who has them.
/// </summary>
public sealed class TaskWork(MediationDbContext db, TaskOwners owners, CaseTime time) : IReorganisedWork
{
    public WorkKind Work => WorkKind.Tasks;

    public Task<int> CountAsync(WorkOwner owner, CancellationToken ct) =>
        owner is { PersonId: { } person }
            ? Open.CountAsync(t => t.OwnerId == person, ct)
            : Open.Join(db.Complaints.Below(owner.Path!), t => t.ComplaintId, c => c.Id, (t, _) => t.Id).CountAsync(ct);

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct)
    {
        var person = reorganisation.PersonId;
        return await Open.Where(t => t.OwnerId == person && t.Id > after)
            .OrderBy(t => t.Id)
            .Take(take)
            .Select(t => new WorkItem(t.Id, t.ComplaintId))
            .ToListAsync(ct);
    }

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        var complaint = await db.Complaints.Whole().Include(c => c.Tasks).SingleAsync(c => c.Id == item.CaseId, ct);
        if (complaint.Tasks.Single(t => t.Id == item.Id) is not { State: TaskState.Open } task || task.OwnerId != reorganisation.PersonId)
        {
            return null;
        }

        if (await OwnerAsync(complaint, reorganisation.SuccessorOf(WorkKind.Tasks), ct) is not { } owner)
        {
            return new NewHolder(null);
        }

        var reason = Note.Of(complaint.Id, reorganisation.Reason, reorganisation.DecidedBy!.Value, await time.NowAsync(complaint.Id, ct));
        complaint.GiveTask(task.Id, owner, reason);
        db.Add(reason);
        return new NewHolder(owner.Id);
    }

    private IQueryable<CaseTask> Open => db.Set<CaseTask>().Where(t => t.State == TaskState.Open);

    private async Task<MediationUser?> OwnerAsync(Complaint complaint, Guid? successor, CancellationToken ct)
    {
        var possible = (await owners.OfAsync(complaint.Id, complaint.UnitPath, complaint.HandlerId, ct)).Select(o => o.Person).ToList();
        var chosen = possible.Find(p => p.Id == successor) ?? possible.Find(p => p.Id == complaint.HandlerId);
        if (chosen is { } person)
        {
            return person;
        }

        var ids = possible.ConvertAll(p => p.Id);
        var supervisors = await db
            .UserRoles.Where(r => ids.Contains(r.UserId))
            .Join(db.Roles.Where(r => r.Name == MediationRoles.Supervisor), held => held.RoleId, role => role.Id, (held, _) => held.UserId)
            .ToListAsync(ct);
        return possible.Find(p => supervisors.Contains(p.Id));
    }
}
