namespace Mediation.Ownership.Domain;

/// <summary>Whether somebody is there for a case that a leader has.</summary>
public enum LeaderPresence
{
    /// <summary>The leader, or while the leader is absent the deputy.</summary>
    There,

    /// <summary>The leader is absent, and no deputy is there.</summary>
    Away,

    /// <summary>The leader is locked for good, is no leader any more, or has to keep away from the case: nobody can wait for them.</summary>
    Gone,
}
