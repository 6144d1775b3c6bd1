namespace Mediation.Core.Organisation;

/// <summary>How far a reorganisation is.</summary>
public enum ReorganisationState
{
    /// <summary>Another administrator has to approve it.</summary>
    Proposed,

    /// <summary>Refused, or taken back by whoever proposed it; nothing changed.</summary>
    Refused,

    /// <summary>Its day is still to come.</summary>
    Approved,

    /// <summary>It holds; open work is following.</summary>
    UnderWay,

    /// <summary>All open work followed.</summary>
    Finished,
}
