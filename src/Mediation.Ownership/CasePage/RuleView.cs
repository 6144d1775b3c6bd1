namespace Mediation.Ownership.CasePage;

/// <summary>The version of a policy by which something was decided, and since when it is in force.</summary>
public sealed record RuleView(int Version, DateOnly EffectiveFrom);
