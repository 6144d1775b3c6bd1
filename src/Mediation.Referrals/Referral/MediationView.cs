namespace Mediation.Referrals.Referral;

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

/// <summary>The consent as recorded.</summary>
public sealed record ConsentView(
    ConsentManner Manner,
    DateTimeOffset GivenAt,
    string Proof,
    string Recipient,
    string Purpose,
    DateOnly? ValidUntil,
    DateTimeOffset? WithdrawnAt,
    IReadOnlyList<SharedField> Fields
);

/// <summary>A session without its record.</summary>
/// <param name="MovedFrom">When it was planned for before it was last given another time.</param>
/// <param name="Change">Why it was last moved, or cancelled.</param>
public sealed record SessionView(
    Guid Id,
    SessionManner Manner,
    Guid? RoomId,
    string Place,
    DateTimeOffset StartsAt,
    int Minutes,
    DateTimeOffset? HeldAt,
    Attendance? Present,
    DateTimeOffset? MovedFrom,
    DateTimeOffset? CancelledAt,
    SessionChange? Change,
    bool IsPlanned
)
{
    internal static IReadOnlyList<SessionView> Of(MediationCase mediation) =>
        [
            .. mediation
                .Sessions.OrderBy(s => s.StartsAt)
                .Select(s => new SessionView(
                    s.Id,
                    s.Manner,
                    s.RoomId,
                    s.Place,
                    s.StartsAt,
                    s.Minutes,
                    s.HeldAt,
                    s.Present,
                    s.MovedFrom,
                    s.CancelledAt,
                    s.Change,
                    IsPlanned: mediation.IsOpen && s.IsPlanned
                )),
        ];
}
