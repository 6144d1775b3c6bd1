namespace Mediation.Ownership.Domain.Assignment;

/// <summary>One line of the reasons: who was looked at and what spoke against.</summary>
public sealed record CandidateReason(Guid LeaderId, string Name, string Post, CandidateVerdict Verdict, int OpenOwnerships);
