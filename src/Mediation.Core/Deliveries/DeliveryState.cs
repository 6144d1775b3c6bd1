namespace Mediation.Core.Deliveries;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>It is to be sent, for the first time or again.</summary>
    Waiting,

    /// <summary>Its receiver has taken it.</summary>
    Sent,

    /// <summary>It was tried too often or refused for good. The later ones of its lane wait until an operator resends or skips it.</summary>
    Dead,

    /// <summary>An operator decided that it is not to be sent, or its channel found that it has become pointless.</summary>
    Skipped,
}
