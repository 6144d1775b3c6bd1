namespace Mediation.Core.Policies;

/// <summary>A version and the day it came into force.</summary>
public sealed record PolicyVersion(int Version, DateOnly EffectiveFrom);
