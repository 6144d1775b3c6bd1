namespace Mediation.Complaints.Domain;

/// <summary>Somebody is to do something about the case by a day. What it is stands in the note.</summary>
/// <param name="OwnerId">Who is to do it.</param>
/// <param name="Owner">Name of that person.</param>
/// <param name="DueOn">Last local day.</param>
public sealed record TaskSet(Guid CaseId, Guid TaskId, Guid OwnerId, string Owner, DateOnly DueOn, Guid NoteId) : DomainEvent(CaseId);

/// <summary>A task was done. What came of it stands in the note.</summary>
/// <param name="InTime">Whether that was by its day.</param>
public sealed record TaskDone(Guid CaseId, Guid TaskId, Guid NoteId, bool InTime) : DomainEvent(CaseId);

/// <summary>A task is not to be done any more. Why stands in the note.</summary>
public sealed record TaskDropped(Guid CaseId, Guid TaskId, Guid NoteId) : DomainEvent(CaseId);

/// <summary>The day of a task is over, and it is not done.</summary>
public sealed record TaskLate(Guid CaseId, Guid TaskId, Guid OwnerId, DateOnly DueOn) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The bank's people noted something for themselves. It stands in the note.</summary>
public sealed record InternalNoteWritten(Guid CaseId, Guid NoteId) : DomainEvent(CaseId);
