namespace Mediation.Ownership.Simulation;

/// <summary>What a rating of the past is decided again from; nothing else of its case is read.</summary>
/// <param name="Narrative">In it the draft's words are sought.</param>
public sealed record PastRating(Guid CaseId, RiskLevel Level, int Score, string FactsJson, string Narrative);
