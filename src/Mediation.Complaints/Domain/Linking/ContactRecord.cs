namespace Mediation.Complaints.Domain.Linking;

/// <summary>A contact as the history of a complaint has it.</summary>
/// <param name="CaseId">The complaint.</param>
/// <param name="NoteId">Its words.</param>
/// <param name="RecordedBy">Name of who recorded it.</param>
/// <param name="Sequence">The entry.</param>
public sealed record ContactRecord(
    Guid CaseId,
    Guid NoteId,
    ContactManner Manner,
    ContactDirection Direction,
    DateTimeOffset SpokenAt,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    int Sequence
);
