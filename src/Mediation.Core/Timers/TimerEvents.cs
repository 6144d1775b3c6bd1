namespace Mediation.Core.Timers;

/// <summary>An operator has a timer tried again that failed.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="TimerId">The timer.</param>
/// <param name="Kind">Its kind, which says what is to happen.</param>
public sealed record TimerRetried(Guid CaseId, Guid TimerId, string Kind) : DomainEvent(CaseId);

/// <summary>An operator decided that a timer which failed does not fire; why stands on it.</summary>
public sealed record TimerSkipped(Guid CaseId, Guid TimerId, string Kind) : DomainEvent(CaseId);
