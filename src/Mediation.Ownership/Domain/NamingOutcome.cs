namespace Mediation.Ownership.Domain;

/// <summary>What became of one naming.</summary>
public enum NamingOutcome
{
    Waiting,
    Accepted,
    Declined,
    NotInTime,
    HandedOver,
    Lifted,

    /// <summary>The ladder went on by an event or by silence, before or after this leader accepted.</summary>
    Raised,

    /// <summary>Could not lead the case any more, and handed it to nobody; asked again once back and nobody else is left.</summary>
    Gone,
}
