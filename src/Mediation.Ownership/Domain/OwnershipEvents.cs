namespace Mediation.Ownership.Domain;

/// <summary>A leader was named; who else was looked at and why not stands with the naming.</summary>
public sealed record LeaderNamed(
    Guid CaseId,
    Guid OwnershipId,
    Guid LeaderId,
    string Leader,
    string Post,
    int Rung,
    DateTimeOffset AcceptBy,
    LimitBasis Basis,
    string Row,
    int AssignmentPolicyVersion,
    int LadderPolicyVersion,
    Guid NamingId
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>A new version of the work calendar moved the end of a leader's limit to accept.</summary>
/// <param name="OldAcceptBy">End of the limit as it was.</param>
/// <param name="AcceptBy">End of the limit as it is now.</param>
/// <param name="CalendarVersion">Number of the calendar.</param>
public sealed record AcceptLimitCountedAnew(
    Guid CaseId,
    Guid OwnershipId,
    string Leader,
    int Rung,
    DateTimeOffset OldAcceptBy,
    DateTimeOffset AcceptBy,
    int CalendarVersion,
    int LadderPolicyVersion
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The leader owns the case from here on.</summary>
public sealed record OwnershipAccepted(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader, string Post) : DomainEvent(CaseId);

/// <summary>The leader named cannot own the case; the words stand in the note.</summary>
public sealed record OwnershipDeclined(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader, DeclineGround Ground, Guid NoteId) : DomainEvent(CaseId);

/// <summary>The owning leader gave the case away; what was done so far stays. The words stand in the note.</summary>
/// <param name="OpenMeasures">Measures of this leader that are not done yet; the next one follows them.</param>
public sealed record OwnershipHandedOver(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader, DeclineGround Ground, int OpenMeasures, Guid NoteId)
    : DomainEvent(CaseId);

/// <summary>A rung above was reached, by the limit or otherwise: its leader is responsible now.</summary>
/// <param name="RungCause">Why.</param>
public sealed record OwnershipEscalated(
    Guid CaseId,
    Guid OwnershipId,
    Guid LeaderBeforeId,
    string LeaderBefore,
    Guid LeaderId,
    string Leader,
    string Post,
    int Rung,
    DateTimeOffset AcceptBy,
    LimitBasis Basis,
    int LadderPolicyVersion,
    Guid NamingId,
    RungCause RungCause
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>A rung above was reached otherwise than by the limit, and nobody can be named on it.</summary>
/// <param name="Leader">Who stays responsible; empty while nobody is.</param>
public sealed record RungWithoutLeader(Guid CaseId, Guid OwnershipId, string Leader, int Rung, RungCause RungCause, int LadderPolicyVersion)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>Nobody can be named; tried again at <paramref name="NextTryAt"/>, and the head office sees it until then.</summary>
public sealed record OwnershipVacant(
    Guid CaseId,
    Guid OwnershipId,
    int Alarms,
    DateTimeOffset NextTryAt,
    string Row,
    int AssignmentPolicyVersion,
    int LadderPolicyVersion
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The ladder is used up and still nobody accepted: the head office is alarmed again and again.</summary>
public sealed record OwnershipAlarmed(
    Guid CaseId,
    Guid OwnershipId,
    Guid LeaderId,
    string Leader,
    int Rung,
    int Alarms,
    DateTimeOffset NextAlarmAt,
    int LadderPolicyVersion
) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The leader who accepted is away and nobody stands in: the head office is alarmed again and again.</summary>
public sealed record LeaderUnattended(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader, int Alarms, DateTimeOffset NextAlarmAt)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>The leader is there again, or somebody stands in: the alarm is over.</summary>
public sealed record LeaderAttended(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The leader cannot lead the case any more and handed it to nobody; the next one is sought.</summary>
public sealed record LeaderGone(Guid CaseId, Guid OwnershipId, Guid LeaderId, string Leader) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The leader set a measure; its words stand in the note.</summary>
/// <param name="AfterLimit">True where its day lies after the statutory limit of the complaint, which was confirmed; else null.</param>
public sealed record MeasureSet(Guid CaseId, Guid MeasureId, Guid OwnerId, string Owner, DateOnly DueOn, bool? AfterLimit, Guid NoteId) : DomainEvent(CaseId);

/// <summary>Somebody else is to do a measure, since its owner left the bank. Why stands in the note.</summary>
/// <param name="OwnerBeforeId">Who left.</param>
public sealed record MeasureGiven(Guid CaseId, Guid MeasureId, Guid OwnerId, string Owner, Guid OwnerBeforeId, Guid NoteId) : DomainEvent(CaseId), ISystemEvent;

/// <summary>A measure was completed; the proof in words stands in the note, the one in a file by its hash.</summary>
public sealed record MeasureCompleted(Guid CaseId, Guid MeasureId, Guid OwnerId, string Owner, bool InTime, Guid NoteId, Guid? FileId, string? Sha256)
    : DomainEvent(CaseId);

/// <summary>The leader took a measure back; why stands in the note.</summary>
public sealed record MeasureWithdrawn(Guid CaseId, Guid MeasureId, Guid OwnerId, string Owner, Guid NoteId) : DomainEvent(CaseId);

/// <summary>A measure was not completed by its day.</summary>
public sealed record MeasureLate(Guid CaseId, Guid MeasureId, Guid OwnerId, string Owner, DateOnly DueOn) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The case ended and with it the ownership.</summary>
public sealed record OwnershipLifted(Guid CaseId, Guid OwnershipId, string Leader, LiftGround Ground, int OpenMeasures) : DomainEvent(CaseId), ISystemEvent;

/// <summary>The case was opened again, and a leader is sought anew.</summary>
public sealed record OwnershipResumed(Guid CaseId, Guid OwnershipId) : DomainEvent(CaseId), ISystemEvent;
