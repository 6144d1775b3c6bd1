namespace Mediation.Complaints.Domain;

/// <summary>A complaint came in and got its number, its clock and its place in the classification.</summary>
/// <param name="DecideBy">End of the legal limit of the answer to the complainant.</param>
/// <param name="Rules">Rules of the duties that the receipt started.</param>
public sealed record ComplaintRegistered(
    Guid CaseId,
    string Number,
    IntakeChannel Channel,
    string Product,
    string Cause,
    string Demand,
    decimal? ClaimedAmount,
    DateTimeOffset ReceivedAt,
    string Unit,
    DateTimeOffset DecideBy,
    IReadOnlyList<string> Rules,
    int DutiesPolicyVersion,
    ContactChannel? PreferredChannel,
    string? NoticeLanguage
) : DomainEvent(CaseId);

/// <summary>A file was attached. Its hash is what later proves that it is the same file.</summary>
public sealed record AttachmentAdded(Guid CaseId, Guid FileId, string MediaType, long Bytes, string Sha256) : DomainEvent(CaseId);

/// <summary>The case was assigned to a handler.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="HandlerId">Who handles it from now on.</param>
/// <param name="Handler">Name of that person.</param>
/// <param name="HandlerBeforeId">Who handled it until now; null where nobody did.</param>
public sealed record ComplaintAssigned(Guid CaseId, Guid HandlerId, string Handler, Guid? HandlerBeforeId) : DomainEvent(CaseId);

/// <summary>The complainant chose how to be reached.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PreferredChannel">The channel.</param>
/// <param name="NoticeLanguage">In which language; null where none was chosen.</param>
/// <param name="NewEmail">True where another e-mail address was given, too; else null.</param>
public sealed record ContactChannelChosen(Guid CaseId, ContactChannel PreferredChannel, string? NoticeLanguage, bool? NewEmail) : DomainEvent(CaseId);

/// <summary>The notice of the decision is to be sent to the complainant; what became of it stands on its copy.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="DecisionNoteId">Note with the reasons of the decision, which names it.</param>
public sealed record DecisionNoticeOrdered(Guid CaseId, Guid DecisionNoteId) : DomainEvent(CaseId);

/// <summary>Somebody spoke with the complainant. The words stand in the note, not here.</summary>
public sealed record ContactRecorded(Guid CaseId, Guid NoteId, ContactManner Manner, ContactDirection Direction, DateTimeOffset SpokenAt) : DomainEvent(CaseId);

/// <summary>A person keeps away from the case, which is out of that person's scope from here on.</summary>
public sealed record PersonRecused(Guid CaseId, Guid PersonId, string Person, RecusalGround RecusalGround) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The risk of the case was rated; the reasons stand with the assessment.</summary>
public sealed record ComplaintRiskRated(Guid CaseId, int Score, RiskLevel Level, Guid AssessmentId) : DomainEvent(CaseId);

/// <summary>A regulator forwarded the complaint.</summary>
/// <param name="ForwardedAt">When that reached the bank.</param>
/// <param name="AnswerBy">End of the first limit of its answer; null where the rules of the case set none.</param>
/// <param name="Rules">Rules of the duties that it started.</param>
public sealed record RegulatorForwardRecorded(
    Guid CaseId,
    Guid ForwardId,
    string Regulator,
    string Reference,
    DateTimeOffset ForwardedAt,
    DateTimeOffset? AnswerBy,
    IReadOnlyList<string> Rules
) : DomainEvent(CaseId);

/// <summary>The answer reached the regulator. Its text stands in the note.</summary>
/// <param name="AnsweredAt">When it reached it, which may be before it was recorded.</param>
/// <param name="LateProof">Proof of that time, where it was recorded after the limit.</param>
public sealed record RegulatorAnswered(
    Guid CaseId,
    Guid ForwardId,
    string Regulator,
    string Reference,
    Guid NoteId,
    DateTimeOffset AnsweredAt,
    string AnswerProof,
    string? LateProof,
    bool InTime
) : DomainEvent(CaseId);

/// <summary>The clock stands still from this day (Order 2020/3, Art. 23).</summary>
public sealed record MediationBegun(Guid CaseId, DateTimeOffset At) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The clock runs on with the days left.</summary>
public sealed record MediationEnded(Guid CaseId, DateTimeOffset At, DateTimeOffset DecideBy, MediationEnding Ending) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The bank decided. The text of the decision stands in the note.</summary>
/// <param name="DecidedAt">When it decided, which may be before it was recorded.</param>
/// <param name="LateProof">Proof of that time, where it was recorded after the limit.</param>
/// <param name="WithoutClaim">True where a sum was granted though none was claimed, which was confirmed; else null.</param>
/// <param name="VerifiedCause">Code of the cause as the bank verified it.</param>
public sealed record ComplaintDecided(
    Guid CaseId,
    Guid NoteId,
    DecisionOutcome Outcome,
    decimal? GrantedAmount,
    int CodesVersion,
    DateTimeOffset DecidedAt,
    string? LateProof,
    bool? WithoutClaim,
    string VerifiedCause
) : DomainEvent(CaseId);

/// <summary>The cause that the bank verified is another one than that of the registration. Why stands in the note.</summary>
/// <param name="Cause">Code of the cause as registered, which stays.</param>
/// <param name="VerifiedCause">Code of the cause as verified.</param>
public sealed record CauseCorrected(Guid CaseId, string Cause, string VerifiedCause, Guid NoteId) : DomainEvent(CaseId);

/// <summary>The complainant was notified, with proof, and the case is closed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Notice">How the complainant was notified.</param>
/// <param name="NoticeAt">When.</param>
/// <param name="NoticeProof">Reference of the proof.</param>
/// <param name="InTime">Whether that was within the statutory limit.</param>
/// <param name="NoticeCopyId">The delivered notice that is the proof; null where it is another.</param>
public sealed record ComplaintClosed(Guid CaseId, NoticeManner Notice, DateTimeOffset NoticeAt, string NoticeProof, bool InTime, Guid? NoticeCopyId)
    : DomainEvent(CaseId);

/// <summary>The complainant withdrew of his or her own will, verified; the procedure ended the same day (Art. 15).</summary>
/// <param name="VerifiedBy">Name of who asked the person.</param>
/// <param name="FileId">The file that proves it; null where none does.</param>
/// <param name="Payment">Whether anything was paid or promised for it.</param>
/// <param name="NoteId">Note that says what; null where nothing was.</param>
/// <param name="RecordedLater">True where it was recorded on a later local day than the wish; else null.</param>
public sealed record ComplaintWithdrawn(
    Guid CaseId,
    DateTimeOffset RequestedAt,
    string VerifiedHow,
    ContactManner VerifiedManner,
    string VerifiedBy,
    DateTimeOffset VerifiedAt,
    Guid? FileId,
    WithdrawalPayment Payment,
    Guid? NoteId,
    bool? RecordedLater
) : DomainEvent(CaseId);

/// <summary>Somebody else takes part. Who it is stands sealed with the party.</summary>
/// <param name="HasProof">Whether a proof of the authority was shown.</param>
/// <param name="PreferredChannel">How it wants to be notified; null where that is not known.</param>
public sealed record PartyAdded(
    Guid CaseId,
    Guid PartyId,
    PartyRole PartyRole,
    bool HasProof,
    bool MaySettle,
    bool ReceivesNotices,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    ContactChannel? PreferredChannel
) : DomainEvent(CaseId);

/// <summary>What is known of a party, or its authority, was added to or corrected.</summary>
/// <param name="PreferredChannel">How it wants to be notified; null where that is not known, and of the complainant.</param>
public sealed record PartyChanged(
    Guid CaseId,
    Guid PartyId,
    PartyRole PartyRole,
    bool HasProof,
    bool MaySettle,
    bool ReceivesNotices,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    ContactChannel? PreferredChannel
) : DomainEvent(CaseId);

/// <summary>A party takes part no more, and is kept.</summary>
public sealed record PartyEnded(Guid CaseId, Guid PartyId, PartyRole PartyRole, PartyEnding PartyEnding) : DomainEvent(CaseId);

/// <summary>The group elected one of its members to speak for it (Art. 12).</summary>
public sealed record RepresentativeElected(Guid CaseId, Guid PartyId) : DomainEvent(CaseId);

/// <summary>The persons of a group that are listed were counted.</summary>
public sealed record GroupCounted(Guid CaseId, int GroupSize) : DomainEvent(CaseId);

/// <summary>Somebody looked at the full personal data of a party other than the complainant, and said why.</summary>
public sealed record PartyRevealed(Guid CaseId, Guid PartyId, PartyRole PartyRole, string Reason) : DomainEvent(CaseId), IReadingEvent;

/// <summary>Somebody looked at the full personal data, and said why.</summary>
public sealed record ComplainantRevealed(Guid CaseId, string Reason) : DomainEvent(CaseId), IReadingEvent;
