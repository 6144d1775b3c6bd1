namespace Mediation.Ownership.Domain.Assignment;

/// <summary>Why a leader may not own a case at all.</summary>
public enum LeaderExclusion
{
    None,

    /// <summary>Handles the case and would watch over the own work.</summary>
    HandlesTheCase,

    /// <summary>The complaint names the leader: nobody judges a complaint about himself.</summary>
    NamedInComplaint,

    /// <summary>Was named for this case before: declined, handed over or did not answer in time.</summary>
    AlreadyAsked,

    /// <summary>Has to keep away from the case for another reason.</summary>
    Recused,
}
