namespace Mediation.Complaints.Domain.Parties;

/// <summary>How the authority of somebody who acts for another stands on a day.</summary>
public enum AuthorityState
{
    /// <summary>Acts in the own name.</summary>
    NotNeeded,

    Valid,

    /// <summary>Nobody has shown a proof yet.</summary>
    Missing,

    /// <summary>Begins on a later day.</summary>
    NotYet,

    /// <summary>Ended on an earlier day.</summary>
    Expired,
}
