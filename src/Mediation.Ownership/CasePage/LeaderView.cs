namespace Mediation.Ownership.CasePage;

/// <summary>Who is responsible, where the ladder stands, what is to be done, and what the reader may do now.</summary>
/// <param name="Level">Risk level by which the leader was named and the ladder chosen; a later rating leaves both as they are.</param>
/// <param name="WaitsUntil">End of the limit for accepting, or the next alarm; null once accepted.</param>
/// <param name="Basis">How that was counted.</param>
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
)
{
    /// <summary>The leaders' own contacts with the complainant, the newest first.</summary>
    public IReadOnlyList<LeaderContactView> Contacts { get; init; } = [];

    /// <summary>What stops the hours of silence and of the first contact.</summary>
    public IReadOnlyList<LadderPause> LadderPauses { get; init; } = [];

    /// <summary>How far closing out is; null while the case runs.</summary>
    public CloseOutView? CloseOut { get; init; }

    /// <summary>Whether a leader reached the complainant.</summary>
    public bool IsContacted => Contacts.Any(c => c.Result != ContactResult.NotReached);
}
