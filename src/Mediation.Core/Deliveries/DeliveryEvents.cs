namespace Mediation.Core.Deliveries;

/// <summary>A delivery was taken by its receiver.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Kind">Its kind, which says what was sent.</param>
/// <param name="Destination">Key of where it went.</param>
public sealed record DeliverySent(Guid CaseId, Guid DeliveryId, string Kind, string Destination) : DomainEvent(CaseId), ISystemEvent;

/// <summary>A delivery is not tried any more; an operator has to act.</summary>
public sealed record DeliveryGivenUp(Guid CaseId, Guid DeliveryId, string Kind, string Destination) : DomainEvent(CaseId), ISystemEvent;

/// <summary>An operator has a delivery sent again, or for the first time at once.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Destination">Key of where it goes.</param>
/// <param name="State">Its state before.</param>
/// <param name="SentAt">When its receiver took it the last time before; null where none did.</param>
/// <param name="Reason">Why it is sent once more, as typed; null where it was not sent before.</param>
public sealed record DeliveryResent(
    Guid CaseId,
    Guid DeliveryId,
    string Kind,
    string Destination,
    DeliveryState State,
    DateTimeOffset? SentAt = null,
    string? Reason = null
) : DomainEvent(CaseId);

/// <summary>An operator decided that a delivery is not to be sent.</summary>
/// <param name="CaseId">The case, or <see cref="HistoryChains.Institution"/>.</param>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Destination">Key of where it would have gone.</param>
/// <param name="Reason">Why, as typed: it outlives the delivery.</param>
public sealed record DeliverySkipped(Guid CaseId, Guid DeliveryId, string Kind, string Destination, string Reason) : DomainEvent(CaseId);

/// <summary>A delivery has become pointless and was not sent; why stands on the delivery.</summary>
public sealed record DeliveryDropped(Guid CaseId, Guid DeliveryId, string Kind, string Destination) : DomainEvent(CaseId), ISystemEvent;

/// <summary>An operator stopped all sending to a destination; why stands on the destination.</summary>
public sealed record DestinationParked(Guid CaseId, string Destination) : DomainEvent(CaseId);

/// <summary>An operator lets a destination be sent to again.</summary>
public sealed record DestinationReleased(Guid CaseId, string Destination) : DomainEvent(CaseId);
