namespace Mediation.Ownership.Domain.Risk;

/// <summary>A word of a signal that the narrative has.</summary>
/// <param name="Signal">Key of the signal.</param>
/// <param name="Word">The word, as the policy writes it: it says nothing about a person.</param>
public sealed record RiskMention(string Signal, string Word);
