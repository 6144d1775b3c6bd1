namespace Mediation.Complaints.Domain;

/// <summary>Somebody proposed to refuse or terminate the complaint. The reasons stand in the note.</summary>
/// <param name="EndingGround">Code of the ground, in the version of the rules named.</param>
/// <param name="ProofFileId">The file that proves it; null where none does.</param>
public sealed record EndingProposed(Guid CaseId, Guid EndingId, EndingKind Ending, string EndingGround, int EndingRulesVersion, Guid NoteId, Guid? ProofFileId)
    : DomainEvent(CaseId);

/// <summary>The proposal was sent back. Why stands in the note.</summary>
/// <param name="WasApproved">True where it had been approved, and nobody was notified of it yet; else null.</param>
public sealed record EndingSentBack(Guid CaseId, Guid EndingId, EndingKind Ending, string EndingGround, Guid NoteId, Guid ProposedBy, bool? WasApproved)
    : DomainEvent(CaseId);

/// <summary>The proposal has no occasion any more: before anybody decided it, or approved before its notice.</summary>
public sealed record EndingLapsed(Guid CaseId, Guid EndingId, EndingKind Ending, string EndingGround, EndingLapse EndingLapse) : DomainEvent(CaseId);

/// <summary>The refusal was approved (不予受理). The notice of it is owed.</summary>
/// <param name="EndedAt">When it ended, where nobody is to be notified; null while the notice is owed.</param>
public sealed record ComplaintRefused(Guid CaseId, Guid EndingId, string EndingGround, Guid ProposedBy, DateTimeOffset? EndedAt) : DomainEvent(CaseId);

/// <summary>The termination was approved (终止).</summary>
/// <param name="EndedAt">When it ended, where nobody is to be notified; null while the notice is owed.</param>
public sealed record ComplaintTerminated(Guid CaseId, Guid EndingId, string EndingGround, Guid ProposedBy, DateTimeOffset? EndedAt) : DomainEvent(CaseId);

/// <summary>The notice of a refusal or termination is to be sent to the complainant; what became of it stands on its copy.</summary>
public sealed record EndingNoticeOrdered(Guid CaseId, Guid EndingId, EndingKind Ending) : DomainEvent(CaseId);

/// <summary>The complainant was notified of the refusal or termination, with proof; the case has ended.</summary>
/// <param name="InTime">Whether that was within the statutory limit.</param>
/// <param name="NoticeCopyId">The delivered notice that is the proof; null where it is another.</param>
public sealed record EndingNotified(
    Guid CaseId,
    Guid EndingId,
    EndingKind Ending,
    NoticeManner Notice,
    DateTimeOffset NoticeAt,
    string NoticeProof,
    bool InTime,
    Guid? NoticeCopyId
) : DomainEvent(CaseId);

/// <summary>Another unit of the bank deals with it from now on; nobody handles it until that unit assigns it. Why stands in the note.</summary>
/// <param name="HandlerBeforeId">Who handled it until now; null where nobody did.</param>
public sealed record ComplaintTransferred(Guid CaseId, Guid FromUnitId, string FromUnit, Guid ToUnitId, string ToUnit, Guid NoteId, Guid? HandlerBeforeId)
    : DomainEvent(CaseId);

/// <summary>It is about another legal entity, which has it now. Why stands in the note.</summary>
public sealed record ComplaintTransferredToCompany(
    Guid CaseId,
    string Company,
    CompanyKind CompanyKind,
    DateTimeOffset SentAt,
    string SentReference,
    Guid NoteId,
    NoticeManner Notice,
    DateTimeOffset NoticeAt,
    string NoticeProof
) : DomainEvent(CaseId);

/// <summary>An ended complaint was opened again. Why stands in the note.</summary>
/// <param name="ReopeningId">Names the duties that began with it.</param>
/// <param name="StateBefore">How it had ended.</param>
/// <param name="NewFactsAt">When new facts were received, from which the limit runs anew; null where there were none.</param>
/// <param name="NewFactsProof">Reference of that material.</param>
/// <param name="Rules">Rules of the duties that began with it.</param>
/// <param name="DecideBy">End of the legal limit of the answer.</param>
public sealed record ComplaintReopened(
    Guid CaseId,
    Guid ReopeningId,
    ComplaintState StateBefore,
    Guid NoteId,
    DateTimeOffset? NewFactsAt,
    string? NewFactsProof,
    IReadOnlyList<string> Rules,
    DateTimeOffset DecideBy
) : DomainEvent(CaseId);

/// <summary>The complainant was asked for material (补正). What else was said of it stands in the note.</summary>
/// <param name="Materials">Codes of what is missing, in the version of the rules named.</param>
public sealed record SupplementRequested(Guid CaseId, Guid SupplementId, string Materials, int EndingRulesVersion, DateOnly ReplyBy, Guid? NoteId)
    : DomainEvent(CaseId);

/// <summary>The complainant's answer to such a request.</summary>
/// <param name="Files">How many files came with it.</param>
public sealed record SupplementAnswered(Guid CaseId, Guid SupplementId, SupplementAnswer SupplementAnswer, DateTimeOffset AnsweredAt, Guid? NoteId, int Files)
    : DomainEvent(CaseId);
