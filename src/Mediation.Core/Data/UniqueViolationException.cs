namespace Mediation.Core.Data;

/// <summary>A unique index refused the save; the same for all databases.</summary>
public sealed class UniqueViolationException(Exception inner) : Exception("A unique index refused the save.", inner);
