using Mediation.Core.Workflows;

namespace Mediation.Complaints.Lifecycles;

/// <summary>The lifecycle of the complaint itself. Open cases stand in the ended states as well, while a regulator or a notice waits.</summary>
public sealed class ComplaintLifecycle(MediationDbContext db, CurrentUser user, ColumnTrail trail) : ILifecycle
{
    public string Key => "complaint";

    public int Order => 10;

    public string Permission => ComplaintPermissions.Read;

    public WorkflowShape Shape => ComplaintWorkflow.Table.Shape;

    public IReadOnlyList<string> Counted => Shape.States;

    public string AddressOf(string state) => ComplaintListAddress.OfOpen(Enum.Parse<ComplaintState>(state));

    /// <remarks>Naming every state lets a database seek in the index of states the open ones alone.</remarks>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct)
    {
        var (states, yes) = (Enum.GetValues<ComplaintState>(), true);
        return await db
            .Complaints.InScope(user)
            .Where(c => states.Contains(c.State) && c.IsOpen == yes)
            .GroupBy(c => c.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key.ToString(), g => g.Count, ct);
    }

    public Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LifecyclePath>>([
            LifecyclePath.Of(Key, null, trail.Of<Complaint, ComplaintState>(history, caseId, nameof(Complaint.State)), Shape.States),
        ]);
}
