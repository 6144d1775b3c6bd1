using Mediation.Core.Workflows;

namespace Mediation.Ownership.Lists;

/// <summary>The lifecycle of an ownership (包案). Its end is the beginning of closing out, see <see cref="CloseOutLifecycle"/>.</summary>
public sealed class OwnershipLifecycle(MediationDbContext db, CurrentUser user, ColumnTrail trail) : ILifecycle
{
    public string Key => "ownership";

    public int Order => 20;

    /// <remarks>Whoever reads a case sees who owns it; the list of the owned ones has a permission of its own.</remarks>
    public string Permission => OwnershipPermissions.Read;

    public WorkflowShape Shape => OwnershipWorkflow.Table.Shape;

    public IReadOnlyList<string> Counted => [nameof(OwnershipState.Vacant), nameof(OwnershipState.Named), nameof(OwnershipState.Accepted)];

    public string AddressOf(string state) => LedgerPage.AddressOf(LedgerQuery.StateOf(Enum.Parse<OwnershipState>(state), CloseOutState.NotDue));

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct)
    {
        OwnershipState[] open = [OwnershipState.Vacant, OwnershipState.Named, OwnershipState.Accepted];
        return await db
            .Ownerships.Where(o => open.Contains(o.State))
            .Join(db.Complaints.InScope(user), o => o.CaseId, c => c.Id, (o, _) => o.State)
            .GroupBy(state => state)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key.ToString(), g => g.Count, ct);
    }

    public async Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct) =>
        await db.Ownerships.Where(o => o.CaseId == caseId).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(ct) is { } id
            ? [LifecyclePath.Of(Key, null, trail.Of<LeaderOwnership, OwnershipState>(history, id, nameof(LeaderOwnership.State)), Shape.States)]
            : [];
}
