namespace Mediation.Complaints.Domain.Work;

/// <summary>Something that somebody of the bank is to do about a complaint by a day, such as fetching a recording.</summary>
public sealed class CaseTask
{
    private CaseTask() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Note that says what is to be done.</summary>
    public Guid NoteId { get; private set; }

    public Guid OwnerId { get; private set; }

    /// <summary>Last local day.</summary>
    public DateOnly DueOn { get; private set; }

    public Guid SetBy { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    public TaskState State { get; private set; }

    /// <summary>Whether its day passed before it was done.</summary>
    public bool IsLate { get; private set; }

    /// <summary>When it was done or dropped.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Note that says what came of it, or why it was dropped; null where nothing was said.</summary>
    public Guid? ResultNoteId { get; private set; }

    internal static CaseTask Of(Guid complaintId, Note what, Guid owner, DateOnly dueOn, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            NoteId = what.Id,
            OwnerId = owner,
            DueOn = dueOn,
            SetBy = what.WrittenBy,
            SetAt = now,
        };

    /// <exception cref="BusinessException"><c>Complaints:TaskEnded</c></exception>
    internal void GiveTo(Guid owner) => OwnerId = State == TaskState.Open ? owner : throw ComplaintErrors.TaskEnded();

    internal void MarkLate() => IsLate = true;

    /// <exception cref="BusinessException"><c>Complaints:TaskEnded</c></exception>
    internal void End(TaskState state, Guid? resultNote, DateTimeOffset now) =>
        (State, ResultNoteId, EndedAt) = State == TaskState.Open ? (state, resultNote, now) : throw ComplaintErrors.TaskEnded();
}
