namespace Mediation.Referrals.CentreDesk;

/// <summary>A mediation as its body sees it: nothing of how the bank judged the bodies, and no proof of consent, which may name persons.</summary>
public sealed record DeskMediationView(
    Guid Id,
    int Version,
    string Number,
    MediationState State,
    string Body,
    DeskConsentView Consent,
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
)
{
    internal static DeskMediationView Of(MediationCase m) =>
        new(
            m.Id,
            m.Version,
            m.Number,
            m.State,
            m.BodyName,
            new DeskConsentView(m.Consent!.Manner, m.Consent.GivenAt, m.Consent.Purpose, m.Consent.ValidUntil, m.Consent.WithdrawnAt, m.Consent.Fields),
            m.AcknowledgedAt,
            m.AcceptBy,
            m.AcceptedAt,
            m.DeclineReason,
            m.MediatorName,
            SessionView.Of(m),
            m.AgreedAmount,
            m.PayBy,
            m.FailureReason,
            m.EndedAt,
            m.AgreementId,
            m.Sharing!.SnapshotSha256,
            [.. m.Allowed]
        );
}
