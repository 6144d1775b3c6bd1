using Mediation.Core.Workflows;

namespace Mediation.Ownership.RiskEvents;

/// <summary>
/// The lifecycle of a risk event. An event belongs to no case: its way stands in the institution's history, and a case, which can belong to several
/// events, shows none.
/// </summary>
public sealed class RiskEventLifecycle(MediationDbContext db, CurrentUser user) : ILifecycle
{
    public string Key => "risk-event";

    public int Order => 40;

    public string Permission => RiskEventPermissions.Read;

    public WorkflowShape Shape => RiskEventWorkflow.Table.Shape;

    public IReadOnlyList<string> Counted => [nameof(RiskEventState.Learned), nameof(RiskEventState.Reported), nameof(RiskEventState.Disposed)];

    public string AddressOf(string state) => RiskEventsPage.AddressOf(Enum.Parse<RiskEventState>(state));

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct)
    {
        RiskEventState[] open = [RiskEventState.Learned, RiskEventState.Reported, RiskEventState.Disposed];
        return await db
            .RiskEvents.InScope(user)
            .Where(e => open.Contains(e.State))
            .GroupBy(e => e.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key.ToString(), g => g.Count, ct);
    }

    public Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LifecyclePath>>([]);
}
