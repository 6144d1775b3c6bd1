using Mediation.Complaints.Domain;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;

namespace Mediation.Ownership.UseCases;

/// <summary>Risk and ownership of a case as its page and the API show them.</summary>
/// <param name="Risk">The newest rating; null for a case that was never rated.</param>
/// <param name="Leader">The ownership; null below Major.</param>
/// <param name="MayAssess">Whether the reader may rate the case again.</param>
public sealed record OwnershipView(Guid CaseId, string Number, RiskView? Risk, LeaderView? Leader, bool MayAssess);

/// <summary>A rating with what each signal added.</summary>
public sealed record RiskView(int Score, RiskLevel Level, DateTimeOffset At, AssessmentOccasion Occasion, int PolicyVersion, IReadOnlyList<RiskContribution> Contributions);

/// <summary>Who is responsible, where the ladder stands, what is to be done, and what the reader may do now.</summary>
/// <param name="WaitsUntil">End of the limit for accepting, or the next alarm; null once accepted.</param>
/// <param name="Basis">How that limit was counted.</param>
/// <param name="Allowed">Actions open to the reader.</param>
/// <param name="Owners">People who can be given a measure; empty for those who may set none.</param>
public sealed record LeaderView(
    Guid Id, int Version, OwnershipState State, Guid? LeaderId, string Name, string Post, int Rung, DateTimeOffset? WaitsUntil, LimitBasis? Basis, int Alarms, DateTimeOffset? AcceptedAt,
    IReadOnlyList<RungView> Ladder, IReadOnlyList<NamingView> Namings, IReadOnlyList<MeasureView> Measures, IReadOnlyList<OwnershipAction> Allowed, IReadOnlyList<OwnerView> Owners);

/// <summary>A rung and whether the case stands on it.</summary>
public sealed record RungView(int Number, int Hours, HourKind Count, RungOffice Office, IReadOnlyList<LadderRole> Told, RungDemand Required, bool IsReached, bool IsPresent);

/// <summary>One leader made responsible, and why this one.</summary>
public sealed record NamingView(
    int Number, string Name, string Post, int Rung, DateTimeOffset NamedAt, DateTimeOffset AcceptBy, LimitBasis Basis, string Row, int AssignmentPolicy,
    NamingOutcome Outcome, DateTimeOffset? EndedAt, IReadOnlyList<CandidateReason> Candidates);

/// <summary>A measure, and whether the reader may complete it.</summary>
public sealed record MeasureView(
    Guid Id, string Title, Guid OwnerId, string Owner, DateOnly DueOn, MeasureState State, DateTimeOffset? CompletedAt, bool IsInTime, string? Proof, Guid? ProofFileId, bool MayComplete);

/// <summary>A person who can be given a measure.</summary>
public sealed record OwnerView(Guid Id, string Name, string Post);
