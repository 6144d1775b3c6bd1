namespace Mediation.Core.Files;

/// <summary>Why a file of an accepted kind is refused nevertheless.</summary>
public enum FileRisk
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>It runs, fetches or carries something when somebody opens it, or cannot be looked into.</summary>
    Active,

    /// <summary>It is protected by a password, so that nobody can look into it.</summary>
    Encrypted,

    /// <summary>It has no page, picture, sound or word: whoever opens it sees nothing.</summary>
    Empty,
}
