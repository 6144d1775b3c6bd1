namespace Mediation.Ownership.Domain;

/// <summary>Where the ownership of a case stands. The rung of the ladder is a number beside it, not a state.</summary>
public enum OwnershipState
{
    /// <summary>Nobody is responsible yet or any more; the search goes on by timer.</summary>
    Vacant,

    /// <summary>A leader is named and has to accept within the limit.</summary>
    Named,

    /// <summary>The leader owns the case.</summary>
    Accepted,

    /// <summary>The case ended, and the ownership with it.</summary>
    Lifted,
}
