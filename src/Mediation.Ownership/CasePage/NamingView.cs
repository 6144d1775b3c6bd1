namespace Mediation.Ownership.CasePage;

/// <summary>One leader made responsible, and why this one.</summary>
public sealed record NamingView(
    int Number,
    string Name,
    string Post,
    int Rung,
    DateTimeOffset NamedAt,
    DateTimeOffset AcceptBy,
    LimitBasis Basis,
    string Row,
    RuleView Rule,
    NamingOutcome Outcome,
    DateTimeOffset? EndedAt,
    IReadOnlyList<CandidateReason> Candidates
);
