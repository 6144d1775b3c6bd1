namespace Mediation.Complaints.Domain;

/// <summary>Its unit was closed, and it went with the unit's work to the successor: the clock goes on. Why stands in the note.</summary>
/// <param name="HandlerId">Who handles it: as before, where that person came along; null where nobody does.</param>
/// <param name="HandlerBeforeId">Who handled it until now; null where nobody did.</param>
/// <param name="ReorganisationId">The closing.</param>
public sealed record ComplaintFollowedUnit(
    Guid CaseId,
    Guid FromUnitId,
    string FromUnit,
    Guid ToUnitId,
    string ToUnit,
    Guid? HandlerId,
    Guid? HandlerBeforeId,
    Guid ReorganisationId,
    Guid NoteId
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>Its unit belongs to another unit now, whose people see it from here on. Why stands in the note.</summary>
/// <param name="AboveId">The unit above.</param>
/// <param name="Above">Name of that unit.</param>
/// <param name="ReorganisationId">The move.</param>
public sealed record UnitOfComplaintMoved(Guid CaseId, Guid UnitId, string Unit, Guid AboveId, string Above, Guid ReorganisationId, Guid NoteId)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>Its handler left the bank. Why stands in the note; who handles it from now on follows.</summary>
/// <param name="HandlerBeforeId">Who left.</param>
/// <param name="ReorganisationId">The leaving.</param>
public sealed record HandlerLeft(Guid CaseId, Guid HandlerBeforeId, Guid ReorganisationId, Guid NoteId) : DomainEvent(CaseId), ISystemEvent;

/// <summary>Somebody else is to do a task, since its owner left the bank. Why stands in the note.</summary>
/// <param name="OwnerId">Who is to do it.</param>
/// <param name="Owner">Name of that person.</param>
/// <param name="OwnerBeforeId">Who left.</param>
public sealed record TaskGiven(Guid CaseId, Guid TaskId, Guid OwnerId, string Owner, Guid OwnerBeforeId, Guid NoteId) : DomainEvent(CaseId), ISystemEvent;

/// <summary>Nobody reviews it any more, since the reviewer left the bank; the institution names another one. Why stands in the note.</summary>
/// <param name="ReviewerBeforeId">Who left.</param>
public sealed record ReviewerLeft(Guid CaseId, Guid ReviewId, Guid ReviewerBeforeId, Guid NoteId) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The institution that reviews it was closed; its successor goes on. Why stands in the note.</summary>
/// <param name="SuperiorUnitId">The successor.</param>
/// <param name="SuperiorUnit">Name of the successor.</param>
public sealed record ReviewFollowedUnit(Guid CaseId, Guid ReviewId, Guid SuperiorUnitId, string SuperiorUnit, Guid NoteId) : DomainEvent(CaseId), ISystemEvent;
