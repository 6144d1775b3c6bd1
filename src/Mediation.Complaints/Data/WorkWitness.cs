using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>Holds tasks against the history: what was to be done by whom and when, and what became of it.</summary>
public sealed class WorkWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var tasks = (await db.Set<CaseTask>().AsNoTracking().Where(t => cases.Contains(t.ComplaintId)).ToListAsync(ct)).ToLookup(t => t.ComplaintId);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. tasks[h.CaseId]]))];
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<CaseTask> tasks)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("taskId") is not null).ToLookup(t => t.Facts.Id("taskId")!.Value);
        return
        [
            .. recorded.Where(r => !tasks.Any(t => t.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "task", r.First().Entry)),
            .. tasks.Where(t => !recorded.Contains(t.Id)).Select(t => history.Finding(AuditFault.Unrecorded, $"task {t.Id}")),
            .. history.Differences(tasks.Where(t => recorded.Contains(t.Id)).SelectMany(t => Values(t, [.. recorded[t.Id]]))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(CaseTask task, IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded)
    {
        var set = recorded[0];
        var given = recorded.Last(t => t.Entry.Event is nameof(TaskSet) or nameof(TaskGiven));
        yield return new("task.OwnerId", task.OwnerId, given.Facts.Id("ownerId"), given.Entry);
        yield return new("task.DueOn", task.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), set.Facts.Text("dueOn"), set.Entry);
        yield return new("task.NoteId", task.NoteId, set.Facts.Id("noteId"), set.Entry);
        yield return new("task.SetBy", task.SetBy, set.Entry.ActorId, set.Entry);
        var late = recorded.Any(t => t.Entry.Event == nameof(TaskLate));
        yield return new("task.IsLate", task.IsLate, late, recorded[^1].Entry);
        var ended = recorded.Where(t => t.Entry.Event is nameof(TaskDone) or nameof(TaskDropped)).Select(t => ((HistoryEntry, JsonElement)?)t).LastOrDefault();
        var state = ended?.Item1.Event switch
        {
            nameof(TaskDone) => TaskState.Done,
            nameof(TaskDropped) => TaskState.Dropped,
            _ => TaskState.Open,
        };
        yield return new("task.State", task.State.ToString(), state.ToString(), ended?.Item1 ?? set.Entry);
        yield return new("task.ResultNoteId", task.ResultNoteId, ended?.Item2.Id("noteId"), ended?.Item1 ?? set.Entry);
    }
}
