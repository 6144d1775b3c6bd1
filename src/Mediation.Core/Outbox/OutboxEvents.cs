namespace Mediation.Core.Outbox;

/// <summary>An operator has an effect tried again that failed.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="MessageId">The message.</param>
/// <param name="Kind">Its kind, which says what is to be done.</param>
public sealed record EffectRetried(Guid CaseId, Guid MessageId, string Kind) : DomainEvent(CaseId);

/// <summary>An operator decided that an effect is not done; why stands on it.</summary>
public sealed record EffectSkipped(Guid CaseId, Guid MessageId, string Kind) : DomainEvent(CaseId);
