namespace Mediation.Referrals.CasePage;

/// <summary>A mediation as the bank sees its course; what was said in sessions is not in it.</summary>
/// <param name="UndisputedFacts">What neither side disputes, recorded for both when a mediation failed (法〔2018〕305号 item 15).</param>
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
    string? UndisputedFacts,
    DateTimeOffset? EndedAt,
    Guid? AgreementId,
    string? SnapshotSha256,
    IReadOnlyList<MediationAction> Allowed
);
