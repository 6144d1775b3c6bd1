namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>An event became known.</summary>
public sealed record RiskEventOpened(
    Guid CaseId,
    Guid RiskEventId,
    string Number,
    RiskEventKind EventKind,
    RiskEventClass EventClass,
    string UnitPath,
    DateTimeOffset LearnedAt,
    DateTimeOffset TelephoneBy,
    DateTimeOffset WrittenBy,
    int PolicyVersion
) : DomainEvent(CaseId);

/// <summary>Its facts are known better; perhaps it is of another class now, was of another kind, or was learned of at another time.</summary>
public sealed record RiskEventRevised(
    Guid CaseId,
    Guid RiskEventId,
    string Number,
    RiskEventClass ClassBefore,
    RiskEventClass EventClass,
    RiskEventKind KindBefore,
    RiskEventKind EventKind,
    DateTimeOffset LearnedBefore,
    DateTimeOffset LearnedAt,
    DateTimeOffset TelephoneBy,
    DateTimeOffset WrittenBy,
    int PolicyVersion
) : DomainEvent(CaseId);

public sealed record RiskEventAcknowledged(Guid CaseId, Guid RiskEventId, string Number, Guid PersonId) : DomainEvent(CaseId);

/// <summary>Nobody on duty acknowledged, or there was nobody: the next one is called.</summary>
/// <param name="Rung">How often somebody was called.</param>
public sealed record DutyCalled(Guid CaseId, Guid RiskEventId, string Number, int Rung, Guid? PersonId, string UnitPath, bool IsHole)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>A report by telephone.</summary>
public sealed record RiskEventPhoned(Guid CaseId, Guid RiskEventId, string Number, Guid StepId, ReportLeg Leg, DateTimeOffset GivenAt) : DomainEvent(CaseId);

/// <summary>A written report was made; seals its document.</summary>
public sealed record RiskReportWritten(
    Guid CaseId,
    Guid RiskEventId,
    RiskReportKind ReportKind,
    string Number,
    Guid DocumentId,
    string Sha256,
    string TextSha256,
    int PolicyVersion
) : DomainEvent(CaseId);

/// <summary>A written report was given to somebody.</summary>
public sealed record RiskReportGiven(Guid CaseId, Guid RiskEventId, string Number, Guid ReportId, Guid StepId, ReportLeg Leg, DateTimeOffset GivenAt)
    : DomainEvent(CaseId);

/// <summary>A limit of reporting passed.</summary>
public sealed record RiskReportLate(Guid CaseId, Guid RiskEventId, string Number, ReportDuty Duty, DateTimeOffset DueAt) : DomainEvent(CaseId), ISystemEvent;

/// <summary>A report stays late: the next unit of the reporting path is informed.</summary>
/// <param name="Rung">How far up, from 1.</param>
/// <param name="UnitPath">Whose leaders and supervisors.</param>
public sealed record RiskReportEscalated(Guid CaseId, Guid RiskEventId, string Number, ReportDuty Duty, int Rung, string UnitPath, DateTimeOffset DueAt)
    : DomainEvent(CaseId),
        ISystemEvent;

public sealed record RiskEventLinked(Guid CaseId, Guid RiskEventId, string Number, Guid LinkedCaseId) : DomainEvent(CaseId);

public sealed record RiskEventDisposed(Guid CaseId, Guid RiskEventId, string Number) : DomainEvent(CaseId);

public sealed record RiskEventResumed(Guid CaseId, Guid RiskEventId, string Number) : DomainEvent(CaseId);
