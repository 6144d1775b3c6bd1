namespace Mediation.Ownership.Domain.Assignment;

/// <summary>From which office upward a leader is sought.</summary>
public enum LeaderOffice
{
    /// <summary>The unit complained of, then its parents.</summary>
    Unit,

    /// <summary>The unit's parent, then upward; the head office itself when there is none.</summary>
    Parent,

    /// <summary>The head office only.</summary>
    HeadOffice,
}
