namespace Mediation.Ownership.Lists;

/// <summary>Where an owned case stands in the ledger: who has to do something about it next.</summary>
public enum LedgerState
{
    /// <summary>A leader is named and has not accepted yet.</summary>
    Waiting,

    Accepted,

    /// <summary>Nobody is responsible.</summary>
    Vacant,

    /// <summary>The case has ended: as a filter all of these, of a row one that goes on elsewhere and is checked there.</summary>
    Ended,

    /// <summary>It has ended and waits for somebody else to close it out.</summary>
    CloseOutDue,

    /// <summary>Sent back to its leader, who supplements.</summary>
    Returned,

    ClosedOut,
}
