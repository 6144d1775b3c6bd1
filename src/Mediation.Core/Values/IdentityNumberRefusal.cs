namespace Mediation.Core.Values;

/// <summary>A refusal precise enough to be read out to a caller on the telephone.</summary>
/// <param name="Fault">The first thing that is wrong, in reading order.</param>
public sealed record IdentityNumberRefusal(IdentityNumberFault Fault);
