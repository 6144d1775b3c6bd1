using Mediation.Core.Workflows;

namespace Mediation.Referrals.Lists;

/// <summary>The lifecycle of a mediation, as the bank sees it. A case can have several, one after the other.</summary>
public sealed class MediationLifecycle(MediationDbContext db, CurrentUser user, ColumnTrail trail) : ILifecycle
{
    public string Key => "mediation";

    public int Order => 50;

    public string Permission => ReferralPermissions.Read;

    public WorkflowShape Shape => MediationWorkflow.Table.Shape;

    public IReadOnlyList<string> Counted => [.. Enum.GetValues<MediationState>().Where(MediationWorkflow.IsOpen).Select(state => state.ToString())];

    public string AddressOf(string state) => MediationsPage.AddressOf(Enum.Parse<MediationState>(state));

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct) =>
        await db
            .MediationCases.Join(db.Complaints.InScope(user), m => m.OpenCaseId, c => c.Id, (m, _) => m.State)
            .GroupBy(state => state)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key.ToString(), g => g.Count, ct);

    public async Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct) =>
        [
            .. (await db.MediationCases.Where(m => m.CaseId == caseId).OrderBy(m => m.Number).Select(m => new { m.Id, m.Number }).ToListAsync(ct)).Select(m =>
                LifecyclePath.Of(Key, m.Number, trail.Of<MediationCase, MediationState>(history, m.Id, nameof(MediationCase.State)), Shape.States)
            ),
        ];
}
