namespace Mediation.Core.Values;

/// <summary>A refusal precise enough to be read out to a caller on the telephone.</summary>
/// <param name="Fault">The first thing that is wrong, in reading order.</param>
/// <param name="Expected">The check digit that the other characters call for; only with <see cref="IdentityNumberFault.CheckDigit"/>.</param>
public sealed record IdentityNumberRefusal(IdentityNumberFault Fault, char? Expected = null);
