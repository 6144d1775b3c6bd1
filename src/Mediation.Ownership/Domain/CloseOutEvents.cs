namespace Mediation.Ownership.Domain;

/// <summary>The owning leader spoke with the complainant, or tried to; the words stand in the note.</summary>
public sealed record LeaderContacted(
    Guid CaseId,
    Guid ContactId,
    Guid LeaderId,
    string Leader,
    ContactManner Manner,
    ContactedParty ContactedParty,
    ContactResult ContactResult,
    DateTimeOffset SpokenAt,
    Guid NoteId
) : DomainEvent(CaseId);

/// <summary>Somebody else checked what the leader did, and closed the ownership out.</summary>
/// <param name="Contacted">Whether the leader had reached the complainant.</param>
/// <param name="NoteId">Why it was closed out although something was missing; null where nothing was.</param>
public sealed record OwnershipClosedOut(
    Guid CaseId,
    Guid OwnershipId,
    string Leader,
    Guid CheckerId,
    string Checker,
    bool Contacted,
    DateTimeOffset CheckedAt,
    Guid? NoteId
) : DomainEvent(CaseId);

/// <summary>Somebody else checked and sent it back to the leader; why stands in the note.</summary>
public sealed record OwnershipCloseOutReturned(
    Guid CaseId,
    Guid OwnershipId,
    string Leader,
    Guid CheckerId,
    string Checker,
    DateTimeOffset CheckedAt,
    Guid NoteId
) : DomainEvent(CaseId);

/// <summary>The leader supplemented and asks again; what, stands in the note.</summary>
public sealed record OwnershipCloseOutRequested(Guid CaseId, Guid OwnershipId, string Leader, Guid NoteId) : DomainEvent(CaseId);
