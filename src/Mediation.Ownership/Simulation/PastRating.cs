namespace Mediation.Ownership.Simulation;

/// <summary>What a rating of the past is decided again from; nothing else of its case is read.</summary>
/// <param name="Narrative">In it the draft's words are sought where they are not those of the version; empty once it was erased.</param>
public sealed record PastRating(Guid CaseId, Guid Id, int PolicyVersion, RiskLevel Level, int Score, string FactsJson, string Narrative)
{
    public RiskFacts Facts => Reasons.ReadOne<RiskFacts>(FactsJson);
}
