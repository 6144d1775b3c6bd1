namespace Mediation.Complaints.Domain;

/// <content>What is to be done about it by whom, and what the bank's people note for themselves.</content>
public sealed partial class Complaint
{
    private readonly List<CaseTask> tasks = [];

    /// <summary>What is to be done about it, open or ended.</summary>
    public IReadOnlyList<CaseTask> Tasks => tasks;

    /// <summary>Sets a task; its day is today or later, and may lie after the end of the complaint.</summary>
    /// <exception cref="InvalidInputException"><c>Complaints:TaskInPast</c>, <c>Core:DateTooFarAhead</c>.</exception>
    public CaseTask SetTask(Note what, MediationUser owner, DateOnly dueOn, DateOnly today, DateTimeOffset now)
    {
        if (dueOn < today)
        {
            throw InvalidInputException.Of("dueOn", "Complaints:TaskInPast");
        }

        PlanningHorizon.Task.Ensure(dueOn, today, "dueOn");
        var task = CaseTask.Of(Id, what, owner.Id, dueOn, now);
        tasks.Add(task);
        Raise(new TaskSet(Id, task.Id, owner.Id, owner.DisplayName, dueOn, what.Id));
        return task;
    }

    /// <summary>Its owner has done it, or who stands in for the owner.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="today">The institution's day: it is in time until the end of its last day, whenever a timer fired.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="absent">For whom that person stands in at this moment.</param>
    /// <exception cref="BusinessException"><c>Complaints:TaskUnknown</c>, <c>Complaints:NotYourTask</c>, <c>Complaints:TaskEnded</c>.</exception>
    public void CompleteTask(Guid taskId, Note result, Guid by, DateOnly today, DateTimeOffset now, IReadOnlyCollection<Guid>? absent = null)
    {
        var task = TaskOf(taskId);
        if (task.OwnerId != by && absent?.Contains(task.OwnerId) != true)
        {
            throw ComplaintErrors.NotYourTask();
        }

        task.End(TaskState.Done, result.Id, now);
        Raise(new TaskDone(Id, task.Id, result.Id, today <= task.DueOn));
    }

    /// <summary>Nobody is to do it any more.</summary>
    /// <exception cref="BusinessException"><c>Complaints:TaskUnknown</c>, <c>Complaints:TaskEnded</c>.</exception>
    public void DropTask(Guid taskId, Note reason, DateTimeOffset now)
    {
        var task = TaskOf(taskId);
        task.End(TaskState.Dropped, reason.Id, now);
        Raise(new TaskDropped(Id, task.Id, reason.Id));
    }

    /// <summary>The day of a task is over and it is not done.</summary>
    public void MarkLate(CaseTask task)
    {
        task.MarkLate();
        Raise(new TaskLate(Id, task.Id, task.OwnerId, task.DueOn));
    }

    /// <summary>The bank's people note something for themselves; nobody outside of the bank is shown it.</summary>
    public void WriteInternalNote(Note note) => Raise(new InternalNoteWritten(Id, note.Id));

    private CaseTask TaskOf(Guid id) => tasks.Find(t => t.Id == id) ?? throw ComplaintErrors.TaskUnknown();
}
