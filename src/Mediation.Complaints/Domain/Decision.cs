namespace Mediation.Complaints.Domain;

/// <summary>What the bank decided, and why (Order 2020/3, Art. 19: what was verified, basis and reasons, remedies).</summary>
/// <param name="Outcome">On the claim as a whole.</param>
/// <param name="GrantedAmount">Renminbi granted, or null where none was claimed or granted.</param>
/// <param name="NoteId">Note with facts verified, basis and reasons.</param>
/// <param name="DecidedAt">When; it may have been recorded later.</param>
/// <param name="DecidedBy">By whom.</param>
public sealed record Decision(DecisionOutcome Outcome, decimal? GrantedAmount, Guid NoteId, DateTimeOffset DecidedAt, Guid DecidedBy);
