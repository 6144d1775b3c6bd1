using Mediation.Core.Redaction;

namespace Mediation.Complaints.Work;

/// <summary>Reads the tasks of a case for its page.</summary>
public sealed class TaskReader(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    private static readonly CompiledQuery<Guid, TaskRow> TasksOf = new(
        (db, id) =>
            db.Set<CaseTask>()
                .AsNoTracking()
                .Where(t => t.ComplaintId == id)
                .OrderByDescending(t => t.SetAt)
                .Select(t => new TaskRow(
                    t,
                    db.Set<Note>().Where(n => n.Id == t.NoteId).Select(n => n.Text).First(),
                    db.Set<Note>().Where(n => n.Id == t.ResultNoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == t.OwnerId).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == t.SetBy).Select(u => u.DisplayName).FirstOrDefault()
                ))
    );

    private sealed record TaskRow(CaseTask Task, string What, string? Result, string? Owner, string? SetBy);

    /// <summary>The tasks, open ones by their day first, then the newest; persons are covered.</summary>
    public async Task<IReadOnlyList<TaskView>> OfAsync(Guid complaintId, bool mayHandle, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        var rows = await TasksOf.Run(db, complaintId).ToListAsync(ct);
        var isOfOthers = rows.Exists(row => row.Task.State == TaskState.Open && row.Task.OwnerId != user.Id);
        HashSet<Guid> owners = [user.Id, .. isOfOthers ? await db.StoodInForAsync(user.Id, clock.GetUtcNow(), ct) : []];
        return
        [
            .. rows.Select(row => ViewOf(row, mayHandle, known, owners))
                .OrderBy(t => t.State != TaskState.Open)
                .ThenBy(t => t.State == TaskState.Open ? t.DueOn : DateOnly.MinValue),
        ];
    }

    private TaskView ViewOf(TaskRow row, bool mayHandle, IReadOnlyList<PersonalValue> known, HashSet<Guid> owners)
    {
        var task = row.Task;
        var isOpen = task.State == TaskState.Open;
        return new TaskView(
            task.Id,
            known.Redacted(row.What),
            row.Owner ?? string.Empty,
            task.DueOn,
            row.SetBy ?? string.Empty,
            task.SetAt,
            task.State,
            task.IsLate,
            task.EndedAt,
            row.Result is null ? null : known.Redacted(row.Result),
            isOpen && owners.Contains(task.OwnerId) && user.May(ComplaintPermissions.Work),
            isOpen && mayHandle
        );
    }
}
