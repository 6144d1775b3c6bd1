namespace Mediation.Complaints.CasePage;

/// <summary>The decision with its reasons.</summary>
public sealed record DecisionView(DecisionOutcome Outcome, decimal? GrantedAmount, string Reasons, DateTimeOffset DecidedAt);
