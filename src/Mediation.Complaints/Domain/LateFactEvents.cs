namespace Mediation.Complaints.Domain;

/// <summary>A fact that moves a clock was reported after the fact. It has no effect yet. Why only now stands in the note.</summary>
/// <param name="LateFactKind">What happened.</param>
/// <param name="HappenedAt">When it truly happened.</param>
/// <param name="Ground">Only of a pause.</param>
/// <param name="Notice">Only of a notice.</param>
/// <param name="Proof">Reference of the proof.</param>
/// <param name="Evidence">Ids of files and of notes of contacts that prove the date, with a blank between.</param>
/// <param name="AnswerBy">End of the limit of the answer to the complainant as it stands.</param>
public sealed record LateFactReported(
    Guid CaseId,
    Guid LateFactId,
    LateFactKind LateFactKind,
    DateTimeOffset HappenedAt,
    string? Ground,
    NoticeManner? Notice,
    string Proof,
    string Evidence,
    Guid NoteId,
    DateTimeOffset AnswerBy
) : DomainEvent(CaseId);

/// <summary>A supervisor approved the proof: it counts from its true date.</summary>
/// <param name="OldDueBy">End of the limit of the answer to the complainant before.</param>
/// <param name="DueBy">Its end now.</param>
/// <param name="ReportedBy">Who had reported it.</param>
public sealed record LateFactApproved(
    Guid CaseId,
    Guid LateFactId,
    LateFactKind LateFactKind,
    DateTimeOffset HappenedAt,
    DateTimeOffset OldDueBy,
    DateTimeOffset DueBy,
    Guid ReportedBy
) : DomainEvent(CaseId);

/// <summary>A supervisor rejected it: it stays without effect. Why stands in the note.</summary>
public sealed record LateFactRejected(Guid CaseId, Guid LateFactId, LateFactKind LateFactKind, Guid NoteId, Guid ReportedBy) : DomainEvent(CaseId);
