namespace Mediation.Complaints.Domain;

/// <summary>The complainant applied to the superior institution to review the decision (核查). The grounds stand in the note.</summary>
/// <param name="ReviewReceivedAt">When the application was received.</param>
/// <param name="DecisionReceivedAt">When the decision had reached the complainant; null where that is not known.</param>
/// <param name="SuperiorUnit">Name of the institution that reviews it.</param>
/// <param name="FileId">The application itself; null where it was not kept as a file.</param>
/// <param name="Rules">Rules of the duties that it started.</param>
/// <param name="ReviewBy">End of the limit of the review; null where the rules of the case set none.</param>
public sealed record ReviewApplied(
    Guid CaseId,
    Guid ReviewId,
    ReviewManner ReviewManner,
    DateTimeOffset ReviewReceivedAt,
    DateTimeOffset? DecisionReceivedAt,
    Guid SuperiorUnitId,
    string SuperiorUnit,
    Guid NoteId,
    Guid? FileId,
    IReadOnlyList<string> Rules,
    DateTimeOffset? ReviewBy
) : DomainEvent(CaseId);

/// <summary>An application came too late and is not taken up. Its grounds stand in the note.</summary>
/// <param name="ApplyBy">End of the limit of the application.</param>
public sealed record ReviewRefused(
    Guid CaseId,
    Guid ReviewId,
    ReviewManner ReviewManner,
    DateTimeOffset ReviewReceivedAt,
    DateTimeOffset DecisionReceivedAt,
    DateTimeOffset ApplyBy,
    Guid SuperiorUnitId,
    Guid NoteId,
    Guid? FileId
) : DomainEvent(CaseId);

/// <summary>Somebody of the superior institution, who had no part in the case, reviews the decision.</summary>
/// <param name="ReviewerBeforeId">Who reviewed it until now; null where nobody did.</param>
public sealed record ReviewerNamed(Guid CaseId, Guid ReviewId, Guid ReviewerId, string Reviewer, Guid? ReviewerBeforeId) : DomainEvent(CaseId);

/// <summary>The superior institution decided. What was verified, basis and reasons stand in the note.</summary>
/// <param name="Outcome">Of a changed decision: what the claim comes to now; null else.</param>
/// <param name="GrantedAmount">Of a changed decision: the sum granted; null where none is.</param>
/// <param name="CodesVersion">Of a changed decision: version of the code lists by which it was checked; null else.</param>
public sealed record ReviewDecided(
    Guid CaseId,
    Guid ReviewId,
    ReviewOutcome ReviewOutcome,
    Guid NoteId,
    DateTimeOffset DecidedAt,
    DecisionOutcome? Outcome,
    decimal? GrantedAmount,
    int? CodesVersion
) : DomainEvent(CaseId);

/// <summary>Whoever applied for the review was notified of its decision, with proof.</summary>
/// <param name="InTime">Whether that was within the statutory limit.</param>
/// <param name="NoticeCopyId">The delivered notice that is the proof; null where it is another.</param>
public sealed record ReviewNotified(
    Guid CaseId,
    Guid ReviewId,
    ReviewOutcome ReviewOutcome,
    NoticeManner Notice,
    DateTimeOffset NoticeAt,
    string NoticeProof,
    bool InTime,
    Guid? NoticeCopyId
) : DomainEvent(CaseId);

/// <summary>The applicant took the application back; the decision stands.</summary>
public sealed record ReviewWithdrawn(Guid CaseId, Guid ReviewId, DateTimeOffset RequestedAt, string VerifiedHow) : DomainEvent(CaseId);
