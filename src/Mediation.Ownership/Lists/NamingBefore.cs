namespace Mediation.Ownership.Lists;

/// <summary>The leader named before the present one, and what became of that.</summary>
public sealed record NamingBefore(string Leader, NamingOutcome Outcome);
