namespace Mediation.Referrals.CasePage;

/// <summary>A mediation as the bank sees its course; what was said in sessions is not in it.</summary>
public sealed record MediationView(
    Guid Id,
    int Version,
    string Number,
    MediationState State,
    Guid BodyId,
    string Body,
    string BodyContact,
    string? ChoiceReason,
    int RoutingPolicyVersion,
    IReadOnlyList<RoutingVerdict> Routing,
    ConsentView? Consent,
    DateTimeOffset? PushedAt,
    DateTimeOffset? AcknowledgedAt,
    DateTimeOffset? AcceptBy,
    DateTimeOffset? AcceptedAt,
    DeclineReason? DeclineReason,
    string? Mediator,
    IReadOnlyList<SessionView> Sessions,
    decimal? AgreedAmount,
    DateOnly? PayBy,
    FailureReason? FailureReason,
    DateTimeOffset? EndedAt,
    Guid? AgreementId,
    string? SnapshotSha256,
    IReadOnlyList<MediationAction> Allowed
);
