namespace Mediation.Referrals.Domain;

/// <summary>A body was proposed under a version of the routing policy; late: few days of the statutory clock are left.</summary>
public sealed record MediationProposed(
    Guid CaseId,
    Guid MediationId,
    string Number,
    string BodyCode,
    string Body,
    int RoutingPolicyVersion,
    bool ChosenByHand,
    int DaysLeft,
    bool Late
) : DomainEvent(CaseId);

/// <summary>The complainant's separate consent was recorded.</summary>
/// <param name="SignedBy">Who gave it for the complainant; null where the complainant gave it in person.</param>
public sealed record ConsentRecorded(
    Guid CaseId,
    Guid MediationId,
    Guid ConsentId,
    ConsentManner Manner,
    DateTimeOffset GivenAt,
    IReadOnlyList<SharedField> Fields,
    int FieldCount,
    string Recipient,
    PartyRole? SignedBy
) : DomainEvent(CaseId);

/// <summary>The case left for the body, with exactly these fields.</summary>
public sealed record CasePushed(
    Guid CaseId,
    Guid MediationId,
    string Body,
    Guid SharingId,
    IReadOnlyList<SharedField> Fields,
    int FieldCount,
    string SnapshotSha256,
    int DaysLeft,
    bool Late
) : DomainEvent(CaseId);

/// <summary>The body has it: the application is with the body from this instant.</summary>
public sealed record PushAcknowledged(Guid CaseId, Guid MediationId, string Body, DateTimeOffset ReceivedAt, string Receipt, DateTimeOffset AcceptBy)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>A new version of the work calendar moved the end of the body's limit to answer.</summary>
/// <param name="OldAcceptBy">End of the limit as it was.</param>
/// <param name="AcceptBy">End of the limit as it is now.</param>
/// <param name="CalendarVersion">Number of the calendar.</param>
public sealed record AnswerLimitCountedAnew(
    Guid CaseId,
    Guid MediationId,
    string Body,
    DateTimeOffset OldAcceptBy,
    DateTimeOffset AcceptBy,
    int CalendarVersion
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The body did not answer within the agreed days.</summary>
public sealed record MediationAcceptanceOverdue(Guid CaseId, Guid MediationId, string Body, DateTimeOffset AcceptBy) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The body took the case.</summary>
/// <param name="LateProof">Proof of that time, where it was recorded after the limit.</param>
public sealed record MediationAccepted(Guid CaseId, Guid MediationId, string Body, DateTimeOffset AcceptedAt, bool InTime, string? LateProof)
    : DomainEvent(CaseId);

/// <summary>The body does not take it; the words stand with the case.</summary>
public sealed record MediationDeclined(Guid CaseId, Guid MediationId, string Body, DeclineReason Reason, DateTimeOffset EndedAt) : DomainEvent(CaseId);

/// <summary>A mediator without conflict was appointed.</summary>
public sealed record MediatorAppointed(Guid CaseId, Guid MediationId, string Body, string Mediator, bool InExpertise) : DomainEvent(CaseId);

public sealed record SessionScheduled(
    Guid CaseId,
    Guid MediationId,
    string Body,
    Guid SessionId,
    DateTimeOffset StartsAt,
    int Minutes,
    SessionManner Manner,
    string Place,
    string Mediator
) : DomainEvent(CaseId);

/// <summary>A planned session was given another time or place.</summary>
public sealed record SessionMoved(
    Guid CaseId,
    Guid MediationId,
    string Body,
    Guid SessionId,
    DateTimeOffset MovedFrom,
    DateTimeOffset StartsAt,
    int Minutes,
    SessionManner Manner,
    string Place,
    string Mediator,
    SessionChange Change
) : DomainEvent(CaseId);

/// <summary>A planned session will not be held.</summary>
public sealed record SessionCancelled(Guid CaseId, Guid MediationId, string Body, Guid SessionId, DateTimeOffset StartsAt, SessionChange Change)
    : DomainEvent(CaseId);

/// <summary>A session was held. What was said stays with the body (confidential).</summary>
public sealed record SessionRecorded(
    Guid CaseId,
    Guid MediationId,
    string Body,
    Guid SessionId,
    DateTimeOffset HeldAt,
    int Minutes,
    Attendance Present,
    string Mediator
) : DomainEvent(CaseId);

/// <summary>The parties agreed. The terms stand with the case and in the agreement; their hash is sealed here.</summary>
/// <param name="AboveClaim">True where the sum is above the one claimed, which was confirmed; else null.</param>
/// <param name="SignedBy">Who signed for the complainant; null where the complainant signed in person.</param>
public sealed record MediationAgreed(
    Guid CaseId,
    Guid MediationId,
    string Body,
    string Mediator,
    decimal? Amount,
    DateOnly? PayBy,
    DateTimeOffset EndedAt,
    bool? AboveClaim,
    string WordsSha256,
    PartyRole? SignedBy
) : DomainEvent(CaseId);

/// <summary>The parties did not agree; the other routes stay open (People's Mediation Law Art. 26).</summary>
public sealed record MediationFailed(
    Guid CaseId,
    Guid MediationId,
    string Body,
    string? Mediator,
    FailureReason Reason,
    bool HasUndisputedFacts,
    bool OtherWaysExplained,
    DateTimeOffset EndedAt,
    string WordsSha256
) : DomainEvent(CaseId);

/// <summary>The mediation agreement was issued; the first hash proves the file, the second the words printed on the paper.</summary>
public sealed record AgreementIssued(
    Guid CaseId,
    Guid MediationId,
    string Body,
    Guid DocumentId,
    string Number,
    string Sha256,
    string TextSha256,
    string Template,
    int TemplateVersion
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The bank took the referral back, or its complaint ended.</summary>
public sealed record ReferralWithdrawn(Guid CaseId, Guid MediationId, string Body, WithdrawalReason Reason, DateTimeOffset EndedAt) : DomainEvent(CaseId);
