namespace Mediation.Complaints.Domain;

/// <summary>A group of complaints with one cause began with this one.</summary>
/// <param name="Matter">What all of them complain about.</param>
public sealed record GroupFormed(Guid CaseId, Guid GroupId, string Matter) : DomainEvent(CaseId);

/// <summary>The complaint is of a group of complaints with one cause from now on.</summary>
public sealed record GroupJoined(Guid CaseId, Guid GroupId) : DomainEvent(CaseId);

/// <summary>The complaint is of the group no more. Why stands in the note.</summary>
public sealed record GroupLeft(Guid CaseId, Guid GroupId, Guid NoteId) : DomainEvent(CaseId);

/// <summary>The group elected the complainant of this case to speak for it (Art. 12).</summary>
public sealed record GroupSpeakerElected(Guid CaseId, Guid GroupId) : DomainEvent(CaseId);

/// <summary>The complainant of this case speaks for the group no more.</summary>
public sealed record GroupSpeakerRecalled(Guid CaseId, Guid GroupId) : DomainEvent(CaseId);

/// <summary>The group is dealt with together no more; the case is answered by itself. Why stands in the note.</summary>
/// <param name="Agrees">Whether its complainant agrees with what was found for the group.</param>
public sealed record GroupClosed(Guid CaseId, Guid GroupId, Guid NoteId, bool Agrees) : DomainEvent(CaseId);
