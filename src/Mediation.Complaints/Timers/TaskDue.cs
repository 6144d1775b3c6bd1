using Mediation.Core.Timers;

namespace Mediation.Complaints.Timers;

/// <summary>The day of a task is over: if it is not done, it is late from now on, for all to see, and its owner is told.</summary>
public sealed class TaskDue(MediationDbContext db) : ITimerHandler
{
    public string Kind => SetTask.LateTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var complaint = await db.Complaints.Include(c => c.Tasks).SingleAsync(c => c.Id == timer.CaseId, ct);
        var task = complaint.Tasks.Single(t => t.Id == timer.SubjectId);
        if (task.State == TaskState.Open)
        {
            complaint.MarkLate(task);
        }
    }
}
