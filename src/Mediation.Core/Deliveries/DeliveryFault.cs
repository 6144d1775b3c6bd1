namespace Mediation.Core.Deliveries;

/// <summary>Why an attempt came to nothing, as an operator is told in words; what exactly the receiver answered stands beside it.</summary>
public enum DeliveryFault
{
    /// <summary>There was no answer: no connection, or it broke.</summary>
    NotReached,

    /// <summary>There was none in time.</summary>
    TooSlow,

    /// <summary>It did not take it this time.</summary>
    NotTaken,

    /// <summary>It will not take it as it is.</summary>
    Rejected,

    /// <summary>There is no valid address to send it to.</summary>
    NoAddress,

    /// <summary>A fault of this system; the receiver was not asked.</summary>
    OwnFault,

    /// <summary>It was not taken for what the settings say: a password, an encryption, a certificate.</summary>
    Settings,

    /// <summary>The receiver was asked, and its answer could not be recorded.</summary>
    NotRecorded,

    /// <summary>It is not tried any more.</summary>
    TriedTooOften,
}
