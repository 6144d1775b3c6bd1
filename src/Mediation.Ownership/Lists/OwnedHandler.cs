namespace Mediation.Ownership.Lists;

/// <summary>Who handles an owned case, to be called by its leader.</summary>
public sealed record OwnedHandler(string Name, string? Phone);
