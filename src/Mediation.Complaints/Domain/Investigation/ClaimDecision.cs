namespace Mediation.Complaints.Domain.Investigation;

/// <summary>What the bank decides on one of several claims.</summary>
/// <param name="ClaimId">The claim; that of the registration goes by the id of the complaint.</param>
/// <param name="Outcome">On this claim.</param>
/// <param name="Granted">Renminbi granted on it, or null.</param>
/// <param name="Reasons">Why, as the complainant reads it; null where the reasons of the whole say it.</param>
public sealed record ClaimDecision(Guid ClaimId, DecisionOutcome Outcome, decimal? Granted, Note? Reasons);
