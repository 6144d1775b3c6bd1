namespace Mediation.Complaints.Domain.Signals;

/// <summary>What became of a burst; a person decides (DOMAIN 8.9).</summary>
public enum BurstState
{
    /// <summary>Nobody decided yet.</summary>
    Open,

    /// <summary>It is looked at further; many more complaints open it again.</summary>
    Watched,

    /// <summary>Its complaints became a group.</summary>
    Grouped,

    /// <summary>Its complaints were linked as related.</summary>
    Linked,

    /// <summary>It is none.</summary>
    Dismissed,

    /// <summary>It came to be about the same complaints as an earlier one, which goes on with them.</summary>
    Merged,
}
