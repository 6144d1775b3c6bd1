namespace Mediation.Ownership.Domain;

/// <summary>What a search decided: the leader, the rung, the limit, the reasons with the versions of the rules, and the facts.</summary>
public sealed record LeaderNomination(
    LeaderCandidate Leader,
    Rung Rung,
    AcceptLimit Limit,
    string Row,
    int AssignmentPolicyVersion,
    IReadOnlyList<CandidateReason> Reasons,
    NamingFacts Facts
);
