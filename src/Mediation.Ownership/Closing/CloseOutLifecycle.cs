using Mediation.Core.Workflows;
using Mediation.Ownership.Lists;

namespace Mediation.Ownership.Closing;

/// <summary>The lifecycle of closing out (销号), which begins when the ownership ends.</summary>
public sealed class CloseOutLifecycle(MediationDbContext db, CurrentUser user, ColumnTrail trail) : ILifecycle
{
    public string Key => "closing-out";

    public int Order => 30;

    public string Permission => OwnershipPermissions.Read;

    public WorkflowShape Shape => CloseOutWorkflow.Table.Shape;

    public IReadOnlyList<string> Counted => [nameof(CloseOutState.Due), nameof(CloseOutState.Returned)];

    public string AddressOf(string state) => LedgerPage.AddressOf(state == nameof(CloseOutState.Due) ? LedgerState.CloseOutDue : LedgerState.Returned);

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct)
    {
        CloseOutState[] open = [CloseOutState.Due, CloseOutState.Returned];
        return await db
            .Ownerships.Where(o => open.Contains(o.CloseOut) && o.State == OwnershipState.Lifted)
            .Join(db.Complaints.InScope(user), o => o.CaseId, c => c.Id, (o, _) => o.CloseOut)
            .GroupBy(state => state)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key.ToString(), g => g.Count, ct);
    }

    public async Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct) =>
        await db.Ownerships.Where(o => o.CaseId == caseId).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(ct) is { } id
            ? [LifecyclePath.Of(Key, null, trail.Of<LeaderOwnership, CloseOutState>(history, id, nameof(LeaderOwnership.CloseOut)), Shape.States)]
            : [];
}
