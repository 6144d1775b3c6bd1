namespace Mediation.Complaints.Domain;

/// <summary>More time was requested. The reason stands in the note.</summary>
/// <param name="Duty">Kind of the duty.</param>
/// <param name="RuleId">Rule of the step.</param>
/// <param name="DueBy">End of the limit as it is.</param>
public sealed record ExtensionRequested(Guid CaseId, Guid ExtensionId, string Duty, string RuleId, int FromDays, int ToDays, Guid NoteId, DateTimeOffset DueBy)
    : DomainEvent(CaseId);

/// <summary>The limit was made longer (延期).</summary>
/// <param name="OldDueBy">End of the limit as it was: before it the complainant has to know.</param>
/// <param name="DueBy">End of the limit as it is now.</param>
/// <param name="NotifiesComplainant">Whether the rule wants the complainant to be notified.</param>
/// <param name="RequestedBy">Who requested it.</param>
public sealed record ExtensionGranted(
    Guid CaseId,
    Guid ExtensionId,
    string Duty,
    string RuleId,
    int ToDays,
    DateTimeOffset OldDueBy,
    DateTimeOffset DueBy,
    bool NotifiesComplainant,
    Guid RequestedBy
) : DomainEvent(CaseId);

/// <summary>The request for more time was rejected. The reason stands in the note.</summary>
public sealed record ExtensionRejected(Guid CaseId, Guid ExtensionId, string Duty, string RuleId, Guid NoteId, Guid RequestedBy) : DomainEvent(CaseId);

/// <summary>A request for more time lapsed before anybody decided it.</summary>
/// <param name="Lapse">Why.</param>
public sealed record ExtensionLapsed(Guid CaseId, Guid ExtensionId, string Duty, string RuleId, ExtensionLapse Lapse) : DomainEvent(CaseId);

/// <summary>A period that is not counted began, as a person recorded it.</summary>
public sealed record TermPaused(Guid CaseId, string Ground, DateTimeOffset At, string Proof, bool NotifiesComplainant) : DomainEvent(CaseId);

/// <summary>That period ended.</summary>
/// <param name="DecideBy">End of the limit that it had stopped.</param>
public sealed record TermResumed(Guid CaseId, string Ground, DateTimeOffset At, string Proof, DateTimeOffset DecideBy) : DomainEvent(CaseId);

/// <summary>A new version of the work calendar moved the end of an open limit.</summary>
/// <param name="Duty">Kind of the duty.</param>
/// <param name="OldDueBy">End of the limit as it was.</param>
/// <param name="DueBy">End of the limit as it is now.</param>
/// <param name="CalendarVersion">Number of the calendar.</param>
public sealed record LimitCountedAnew(Guid CaseId, string Duty, DateTimeOffset OldDueBy, DateTimeOffset DueBy, int CalendarVersion)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>New facts and reasons came in: the limit runs anew. What is new stands in the note.</summary>
public sealed record TermRestarted(Guid CaseId, Guid NoteId, DateTimeOffset At, string Proof, DateTimeOffset OldDueBy, DateTimeOffset DecideBy)
    : DomainEvent(CaseId);
