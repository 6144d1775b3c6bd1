namespace Mediation.Complaints.Data;

/// <summary>
/// What waits for an approval in the cases of a unit. It waits for whoever holds the role in the unit of the case or above it, so it follows with its case,
/// and none waits for one person alone.
/// </summary>
public sealed class ApprovalWork(MediationDbContext db) : IReorganisedWork
{
    public WorkKind Work => WorkKind.Approvals;

    public async Task<int> CountAsync(WorkOwner owner, CancellationToken ct)
    {
        if (owner.Path is not { } path)
        {
            return 0;
        }

        var cases = db.Complaints.Below(path);
        return await db.Set<ExtensionRequest>().CountAsync(e => e.State == ExtensionState.Requested && cases.Any(c => c.Id == e.ComplaintId), ct)
            + await db.Set<EndingProposal>().CountAsync(e => e.State == EndingProposalState.Proposed && cases.Any(c => c.Id == e.ComplaintId), ct)
            + await db.Set<LateFact>().CountAsync(f => f.State == LateFactState.Waiting && cases.Any(c => c.Id == f.ComplaintId), ct);
    }

    public Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<WorkItem>>([]);

    public Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct) => Task.FromResult<NewHolder?>(null);
}
