namespace Mediation.Complaints.Data;

/// <summary>
/// The open complaints of a unit or a handler, which follow them: into the successor of a closed unit with whoever handles them, from a handler who leaves
/// to the chosen successor, or else back to their unit, whose supervisor decides.
/// </summary>
public sealed class CaseWork(MediationDbContext db, CaseHandlers handlers, CaseTime time) : IReorganisedWork
{
    public WorkKind Work => WorkKind.Cases;

    public async Task<bool> CanTakeAsync(Guid successorId, Guid leaverId, CancellationToken ct)
    {
        foreach (var path in await db.Complaints.Where(c => c.HandlerId == leaverId && c.IsOpen).Select(c => c.UnitPath).Distinct().ToListAsync(ct))
        {
            if (!await handlers.CanHandleInAsync(successorId, path, ct))
            {
                return false;
            }
        }

        return true;
    }

    public Task<int> CountAsync(WorkOwner owner, CancellationToken ct) =>
        owner is { PersonId: { } person }
            ? db.Complaints.CountAsync(c => c.HandlerId == person && c.IsOpen, ct)
            : db.Complaints.Where(c => c.IsOpen).Below(owner.Path!).CountAsync(ct);

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct) =>
        await Following(reorganisation)
            .Where(c => c.IsOpen && c.Id > after)
            .OrderBy(c => c.Id)
            .Take(take)
            .Select(c => new WorkItem(c.Id, c.Id))
            .ToListAsync(ct);

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        if (await Following(reorganisation).Whole().SingleOrDefaultAsync(c => c.Id == item.Id && c.IsOpen, ct) is not { } complaint)
        {
            return null;
        }

        var unit = await UnitAsync(complaint.UnitId, ct);
        if (reorganisation.Kind == ReorganisationKind.UnitRenamed)
        {
            complaint.FollowNameOfUnit(unit);
            return new NewHolder(complaint.HandlerId);
        }

        var reason = Note.Of(complaint.Id, reorganisation.Reason, reorganisation.DecidedBy!.Value, await time.NowAsync(complaint.Id, ct));
        switch (reorganisation.Kind)
        {
            case ReorganisationKind.UnitMoved:
                complaint.NoteMoveOfUnit(await UnitAsync(reorganisation.UnitId!.Value, ct), await TargetAsync(reorganisation, ct), reorganisation.Id, reason);
                break;
            case ReorganisationKind.UnitClosed:
                var successor = await TargetAsync(reorganisation, ct);
                complaint.FollowUnit(unit, successor, await handlers.CanHandleAsync(complaint, successor, ct), reorganisation.Id, reason);
                break;
            default:
                var handler = await handlers.FindAsync(complaint, reorganisation.SuccessorOf(WorkKind.Cases), ct);
                complaint.ReplaceHandlerWhoLeft(unit, handler, reorganisation.Id, reason);
                break;
        }

        db.Add(reason);
        return new NewHolder(complaint.HandlerId, complaint.UnitId);
    }

    private IQueryable<Complaint> Following(Reorganisation reorganisation)
    {
        var (unit, person, began) = (reorganisation.UnitId, reorganisation.PersonId, reorganisation.BeganAt);
        return reorganisation.Kind switch
        {
            ReorganisationKind.UnitRenamed => db.Complaints.Where(c => c.UnitId == unit && c.Holder == Holder.Unit),
            // What was registered since is where it was registered: nothing moved with it.
            ReorganisationKind.UnitMoved => db.Complaints.Below(reorganisation.ToPath).Where(c => c.RegisteredAt <= began),
            ReorganisationKind.UnitClosed => db.Complaints.Where(c => c.UnitId == unit),
            _ => db.Complaints.Where(c => c.HandlerId == person),
        };
    }

    private Task<OrganisationUnit> TargetAsync(Reorganisation reorganisation, CancellationToken ct) => UnitAsync(reorganisation.TargetUnitId!.Value, ct);

    private Task<OrganisationUnit> UnitAsync(Guid id, CancellationToken ct) => db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == id, ct);
}
