namespace Mediation.Ownership.Domain;

/// <summary>Whether somebody else has checked what the leader did for a case that ended (销号). It begins when the ownership is lifted.</summary>
public enum CloseOutState
{
    /// <summary>The case is not over for this leader, or it goes on elsewhere.</summary>
    NotDue,

    /// <summary>The case ended: somebody else has to check and to close out.</summary>
    Due,

    /// <summary>Sent back: the leader supplements and asks again.</summary>
    Returned,

    ClosedOut,
}
