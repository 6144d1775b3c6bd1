namespace Mediation.Core.Data;

/// <summary>
/// The database was lost while it committed: the save was done or not. It must not be run again, unless an idempotency key tells which.
/// </summary>
public sealed class CommitUnknownException(Exception inner) : Exception("The database was lost while it committed.", inner);
