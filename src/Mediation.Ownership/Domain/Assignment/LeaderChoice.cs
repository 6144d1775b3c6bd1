namespace Mediation.Ownership.Domain.Assignment;

/// <summary>The outcome of a search: a leader or nobody, and why.</summary>
public sealed record LeaderChoice(LeaderCandidate? Leader, IReadOnlyList<CandidateReason> Reasons);
