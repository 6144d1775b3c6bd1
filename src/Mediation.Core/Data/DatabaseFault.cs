namespace Mediation.Core.Data;

/// <summary>What a fault of the database means for whoever waits on it; decided per provider by its own error numbers.</summary>
public enum DatabaseFault
{
    /// <summary>None of the others: a fault of ours.</summary>
    Other,

    /// <summary>A unique index refused it.</summary>
    UniqueViolation,

    /// <summary>Given up for the sake of others (deadlock, serialization): nothing was saved, and the same may succeed now.</summary>
    Conflict,

    /// <summary>Something waited too long for a lock, or for the answer.</summary>
    Busy,

    /// <summary>The server is gone, is starting, fails over, or takes no more connections. Whether a commit on its way was done is not known.</summary>
    Lost,

    /// <summary>There is no room left to write.</summary>
    Full,

    /// <summary>This login may not do it, or may not come in.</summary>
    RightsMissing,
}
