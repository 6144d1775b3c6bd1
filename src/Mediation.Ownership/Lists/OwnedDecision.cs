namespace Mediation.Ownership.Lists;

/// <summary>What was decided on an owned case.</summary>
/// <param name="GrantedAmount">Renminbi; null where no sum was.</param>
public sealed record OwnedDecision(DecisionOutcome Outcome, decimal? GrantedAmount, DateTimeOffset DecidedAt);
