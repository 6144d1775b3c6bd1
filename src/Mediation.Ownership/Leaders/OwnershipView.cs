namespace Mediation.Ownership.Leaders;

/// <summary>Risk and ownership of a case as its page and the API show them.</summary>
/// <param name="Risk">The newest rating; null for a case that was never rated.</param>
/// <param name="Leader">The ownership; null below Major.</param>
/// <param name="MayAssess">Whether the reader may rate the case again.</param>
public sealed record OwnershipView(Guid CaseId, string Number, RiskView? Risk, LeaderView? Leader, bool MayAssess);

/// <summary>A rating with what each signal added.</summary>
public sealed record RiskView(
    int Score,
    RiskLevel Level,
    DateTimeOffset At,
    AssessmentOccasion Occasion,
    RuleView Rule,
    IReadOnlyList<RiskContribution> Contributions
);

/// <summary>The version of a policy by which something was decided, and since when it is in force.</summary>
public sealed record RuleView(int Version, DateOnly EffectiveFrom);

/// <summary>Who is responsible, where the ladder stands, what is to be done, and what the reader may do now.</summary>
/// <param name="Level">Risk level by which the leader was named and the ladder chosen; a later rating leaves both as they are.</param>
/// <param name="WaitsUntil">End of the limit for accepting, or the next alarm; null once accepted.</param>
/// <param name="Basis">How that limit was counted.</param>
/// <param name="Allowed">Actions open to the reader.</param>
/// <param name="Owners">People who can be given a measure; empty for those who may set none.</param>
public sealed record LeaderView(
    Guid Id,
    int Version,
    OwnershipState State,
    RiskLevel Level,
    Guid? LeaderId,
    string Name,
    string Post,
    int Rung,
    DateTimeOffset? WaitsUntil,
    LimitBasis? Basis,
    int Alarms,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? LiftedAt,
    RuleView LadderRule,
    IReadOnlyList<RungView> Ladder,
    IReadOnlyList<NamingView> Namings,
    IReadOnlyList<MeasureView> Measures,
    IReadOnlyList<OwnershipAction> Allowed,
    IReadOnlyList<OwnerView> Owners
);

/// <summary>A rung, whether the case stands on it, and who was or will be notified and when.</summary>
/// <param name="ReachedAt">When it was reached and these people were notified; null where it was not, or where nobody could be named.</param>
/// <param name="ExpectedAt">When it will be reached if nobody accepts before; null where that is not to be expected.</param>
public sealed record RungView(
    int Number,
    int Hours,
    HourKind Count,
    RungOffice Office,
    IReadOnlyList<InformedView> Informed,
    RungDemand Required,
    bool IsReached,
    bool IsPresent,
    DateTimeOffset? ReachedAt,
    DateTimeOffset? ExpectedAt
);

/// <summary>Somebody who is notified when a rung is reached.</summary>
/// <param name="Name">The person, where it is already known who that is.</param>
public sealed record InformedView(LadderRole Role, string? Name);

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

/// <summary>A measure, and whether the reader may complete it or, as the leader, withdraw it.</summary>
public sealed record MeasureView(
    Guid Id,
    string Title,
    Guid OwnerId,
    string Owner,
    DateOnly DueOn,
    MeasureState State,
    DateTimeOffset? CompletedAt,
    bool IsInTime,
    bool IsDueOnRestDay,
    string? Proof,
    Guid? ProofFileId,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBecause,
    bool IsOpen,
    bool MayComplete,
    bool MayWithdraw
);

/// <summary>A person who can be given a measure.</summary>
public sealed record OwnerView(Guid Id, string Name, string Post);
