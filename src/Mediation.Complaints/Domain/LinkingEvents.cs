namespace Mediation.Complaints.Domain;

/// <summary>The complaint is the same dispute as another, which leads it from now on. Why stands in the note.</summary>
/// <param name="LeadingId">The complaint that leads.</param>
/// <param name="MergerId">Names the merger in both histories.</param>
/// <param name="MergedAt">When what was owed to the complainant ended here.</param>
/// <param name="StateBefore">How far it had come.</param>
/// <param name="OtherPerson">True where another person complains of the same dispute, which was confirmed; else null.</param>
public sealed record ComplaintMerged(
    Guid CaseId,
    Guid LeadingId,
    Guid MergerId,
    Guid NoteId,
    DateTimeOffset MergedAt,
    ComplaintState StateBefore,
    bool? OtherPerson
) : DomainEvent(CaseId);

/// <summary>Another complaint was merged into this one, whose clock rests on the earliest of their receipts. Why stands in the note.</summary>
/// <param name="MergedReceivedAt">When the other was received.</param>
/// <param name="OldDueBy">End of the legal limit until now.</param>
/// <param name="DecideBy">End of the legal limit from now on.</param>
public sealed record MergedIn(
    Guid CaseId,
    Guid MergedId,
    Guid MergerId,
    Guid NoteId,
    DateTimeOffset MergedReceivedAt,
    DateTimeOffset OldDueBy,
    DateTimeOffset DecideBy
) : DomainEvent(CaseId);

/// <summary>The merger was undone: the complaint is dealt with by itself again, on the clock of its own receipt. Why stands in the note.</summary>
/// <param name="ReopeningId">Names the duties that began with it.</param>
/// <param name="Rules">Rules of these duties.</param>
/// <param name="DecideBy">End of the legal limit of the answer.</param>
public sealed record ComplaintUnmerged(Guid CaseId, Guid LeadingId, Guid ReopeningId, Guid NoteId, IReadOnlyList<string> Rules, DateTimeOffset DecideBy)
    : DomainEvent(CaseId);

/// <summary>A complaint that was merged into this one is dealt with by itself again. Why stands in the note.</summary>
/// <param name="OldDueBy">End of the legal limit until now.</param>
/// <param name="DecideBy">End of the legal limit from now on.</param>
public sealed record MergedOut(Guid CaseId, Guid MergedId, Guid MergerId, Guid NoteId, DateTimeOffset OldDueBy, DateTimeOffset DecideBy) : DomainEvent(CaseId);

/// <summary>A contact that was recorded at the leading complaint belongs to this one. Its words stand in the note.</summary>
/// <param name="LeadingId">Where it was recorded.</param>
/// <param name="RecordedBy">Name of who recorded it there.</param>
/// <param name="RecordedAt">When.</param>
public sealed record ContactTakenOver(
    Guid CaseId,
    Guid LeadingId,
    Guid NoteId,
    ContactManner Manner,
    ContactDirection Direction,
    DateTimeOffset SpokenAt,
    string RecordedBy,
    DateTimeOffset RecordedAt
) : DomainEvent(CaseId);

/// <summary>A file that was handed in at the leading complaint belongs to this one; its content is the same.</summary>
/// <param name="LeadingId">Where it was handed in.</param>
public sealed record FileTakenOver(Guid CaseId, Guid LeadingId, Guid FileId, string MediaType, long Bytes, string Sha256) : DomainEvent(CaseId);

/// <summary>The complaint was linked to another one. Why stands in the note.</summary>
/// <param name="OtherId">The other complaint.</param>
/// <param name="LinkKind">How this one relates to it.</param>
public sealed record ComplaintLinked(Guid CaseId, Guid LinkId, Guid OtherId, LinkKind LinkKind, Guid NoteId) : DomainEvent(CaseId);

/// <summary>Another complaint was linked to this one. Why stands in the note.</summary>
/// <param name="OtherId">The other complaint.</param>
/// <param name="LinkedAs">How the other relates to this one.</param>
public sealed record ComplaintLinkedFrom(Guid CaseId, Guid LinkId, Guid OtherId, LinkKind LinkedAs, Guid NoteId) : DomainEvent(CaseId);

/// <summary>A link between this complaint and another one was removed. Why stands in the note.</summary>
public sealed record ComplaintUnlinked(Guid CaseId, Guid LinkId, Guid OtherId, LinkKind LinkKind, Guid NoteId) : DomainEvent(CaseId);
