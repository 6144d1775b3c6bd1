using Mediation.Complaints.Listeners;

namespace Mediation.Complaints.Data;

/// <summary>
/// What waits for an approval in the cases of a unit. It waits for whoever holds the role in the unit of the case or above it, so it follows with its case.
/// Where all who were notified of it have left, lost their role or are locked, the nearest unit with an approver is notified.
/// </summary>
public sealed class ApprovalWork(MediationDbContext db, ApprovalNotices notices, TimeProvider clock) : IReorganisedWork
{
    /// <summary>Roles that approve, by the rules of the duties and of endings; which of them is needed the rule says.</summary>
    private static readonly string[] ByAnyRule = [MediationRoles.Supervisor, MediationRoles.Leader];

    public WorkKind Work => WorkKind.Approvals;

    /// <remarks>Of a person what nobody else was notified of who can approve it.</remarks>
    public async Task<int> CountAsync(WorkOwner owner, CancellationToken ct)
    {
        if (owner.PersonId is { } person)
        {
            return await UnitPathAsync(person, ct) is { } unit && await IsApproverAsync(person, ct) ? await WithoutApprover(unit, person).CountAsync(ct) : 0;
        }

        var cases = db.Complaints.Below(owner.Path!);
        return await Extensions.CountAsync(e => cases.Any(c => c.Id == e.ComplaintId), ct)
            + await Endings.CountAsync(e => cases.Any(c => c.Id == e.ComplaintId), ct)
            + await LateFacts.CountAsync(f => cases.Any(c => c.Id == f.ComplaintId), ct);
    }

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct) =>
        reorganisation.PersonId is { } person && await UnitPathAsync(person, ct) is { } unit
            ? await WithoutApprover(unit, person)
                .Where(w => w.Id > after)
                .OrderBy(w => w.Id)
                .Take(take)
                .Select(w => new WorkItem(w.Id, w.CaseId))
                .ToListAsync(ct)
            : [];

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        var complaint = await db.Complaints.Whole().SingleAsync(c => c.Id == item.CaseId, ct);
        return await NotifyAsync(complaint, item.Id, ct) is { } approvers ? new NewHolder(null, await UnitOfAsync(approvers, ct)) : null;
    }

    /// <summary>Notifies whoever may decide next of what waits in a unit or below it and nobody was notified of who may still decide it.</summary>
    /// <remarks>Does not save.</remarks>
    /// <param name="unitPath">The unit.</param>
    /// <param name="after">The last that was looked at before.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>The last that was looked at now; null where none is left.</returns>
    public async Task<Guid?> NotifyNextAsync(string unitPath, Guid after, int take, CancellationToken ct)
    {
        var waiting = await WithoutApprover(unitPath, but: null).Where(w => w.Id > after).OrderBy(w => w.Id).Take(take).ToListAsync(ct);
        foreach (var one in waiting)
        {
            await NotifyAsync(await db.Complaints.Whole().SingleAsync(c => c.Id == one.CaseId, ct), one.Id, ct);
        }

        return waiting.Count == take ? waiting[^1].Id : null;
    }

    /// <returns>Null when it does not wait any more.</returns>
    private async Task<Approvers?> NotifyAsync(Complaint complaint, Guid id, CancellationToken ct)
    {
        if (await Extensions.SingleOrDefaultAsync(e => e.Id == id, ct) is { } request)
        {
            return await notices.OfExtensionAsync(complaint, request, await AskerAsync(request.RequestedBy, ct), ct);
        }

        if (await Endings.SingleOrDefaultAsync(e => e.Id == id, ct) is { } proposal)
        {
            return await notices.OfEndingAsync(complaint, proposal, await AskerAsync(proposal.ProposedBy, ct), ct);
        }

        return await LateFacts.SingleOrDefaultAsync(f => f.Id == id, ct) is { } fact
            ? notices.OfLateFact(complaint, fact.Kind, await AskerAsync(fact.ReportedBy, ct))
            : null;
    }

    private IQueryable<ExtensionRequest> Extensions => db.Set<ExtensionRequest>().Where(e => e.State == ExtensionState.Requested);

    private IQueryable<EndingProposal> Endings => db.Set<EndingProposal>().Where(e => e.State == EndingProposalState.Proposed);

    private IQueryable<LateFact> LateFacts => db.Set<LateFact>().Where(f => f.State == LateFactState.Waiting);

    /// <summary>What waits in a unit or below it and nobody was notified of who can approve it, or nobody but this person.</summary>
    private IQueryable<Waiting> WithoutApprover(string unitPath, Guid? but)
    {
        var cases = db.Complaints.Below(unitPath).Where(c => c.IsOpen);
        var (extensions, endings, lateFacts) = (
            Notified(cases, ComplaintNotices.ExtensionRequested, but),
            Notified(cases, ComplaintNotices.EndingProposed, but),
            Notified(cases, ComplaintNotices.LateFactReported, but)
        );
        return Extensions
            .Where(e => cases.Any(c => c.Id == e.ComplaintId) && !extensions.Contains(e.ComplaintId))
            .Select(e => new Waiting { Id = e.Id, CaseId = e.ComplaintId })
            .Concat(
                Endings
                    .Where(e => cases.Any(c => c.Id == e.ComplaintId) && !endings.Contains(e.ComplaintId))
                    .Select(e => new Waiting { Id = e.Id, CaseId = e.ComplaintId })
            )
            .Concat(
                LateFacts
                    .Where(f => cases.Any(c => c.Id == f.ComplaintId) && !lateFacts.Contains(f.ComplaintId))
                    .Select(f => new Waiting { Id = f.Id, CaseId = f.ComplaintId })
            );
    }

    /// <summary>Cases of which somebody was notified, and not only this person, who still sees them and may approve.</summary>
    private IQueryable<Guid> Notified(IQueryable<Complaint> cases, string kind, Guid? but) =>
        from copy in db.Set<Mediation.Notifications.Domain.NotificationCopy>()
        where copy.Kind == kind && (but == null || copy.UserId != but)
        join complaint in cases on copy.CaseId equals complaint.Id
        join person in Able(ByAnyRule) on copy.UserId equals (Guid?)person.Id
        join unit in db.Set<OrganisationUnit>() on person.UnitId equals (Guid?)unit.Id
        where complaint.UnitPath.StartsWith(unit.Path)
        select complaint.Id;

    private IQueryable<MediationUser> Able(IReadOnlyList<string> roles)
    {
        var (now, holders) = (clock.GetUtcNow(), HoldersOf(roles));
        return db.Users.Where(u => u.BodyId == null && u.LeftAt == null && (u.LockoutEnd == null || u.LockoutEnd <= now) && holders.Contains(u.Id));
    }

    private IQueryable<Guid> HoldersOf(IReadOnlyList<string> roles) =>
        db.UserRoles.Where(held => db.Roles.Any(r => r.Id == held.RoleId && roles.Contains(r.Name))).Select(held => held.UserId);

    private Task<bool> IsApproverAsync(Guid person, CancellationToken ct) => HoldersOf(ByAnyRule).ContainsAsync(person, ct);

    private Task<string?> UnitPathAsync(Guid person, CancellationToken ct) =>
        db
            .Users.Where(u => u.Id == person)
            .Join(db.Set<OrganisationUnit>(), u => u.UnitId, unit => unit.Id, (_, unit) => (string?)unit.Path)
            .SingleOrDefaultAsync(ct);

    private async Task<Guid?> UnitOfAsync(Approvers approvers, CancellationToken ct)
    {
        var (path, able) = (approvers.UnitPath, Able(approvers.Roles));
        return await db.Set<OrganisationUnit>()
            .Where(u => path.StartsWith(u.Path) && able.Any(p => p.UnitId == u.Id))
            .OrderByDescending(u => u.Path.Length)
            .Select(u => (Guid?)u.Id)
            .FirstOrDefaultAsync(ct);
    }

    private Task<Asker> AskerAsync(Guid id, CancellationToken ct) =>
        db.Users.Where(u => u.Id == id).Select(u => new Asker(u.Id, u.DisplayName)).SingleAsync(ct);

    private sealed class Waiting
    {
        public Guid Id { get; init; }

        public Guid CaseId { get; init; }
    }
}
