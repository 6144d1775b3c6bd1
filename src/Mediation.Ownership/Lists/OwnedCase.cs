namespace Mediation.Ownership.Lists;

/// <summary>A case on the leader's list; the person is masked.</summary>
/// <param name="Gist">How the complaint begins, in the complainant's words.</param>
/// <param name="Signs">Those of intake and those noticed since, as the newest rating counts them.</param>
/// <param name="LegalDueAt">End of the earliest open legal limit.</param>
/// <param name="ElderlyAge">Age when elderly by statute, else null.</param>
/// <param name="Before">The leader named before this one, or null.</param>
/// <param name="IsOwn">Named to the reader; otherwise it is shown because the head office was alarmed.</param>
/// <param name="Rung">Rung of the ladder on which the present leader was named.</param>
/// <param name="IsPast">Named to the reader before, who did not accept in time.</param>
/// <param name="IsContacted">Whether a leader of this case reached the complainant.</param>
/// <param name="Row">Row of the assignment matrix that led here.</param>
public sealed record OwnedCase(
    Guid Id,
    string Number,
    int OwnershipVersion,
    OwnershipState State,
    string Product,
    string Cause,
    string Demand,
    string Gist,
    string? Complainant,
    int? ElderlyAge,
    decimal? ClaimedAmount,
    int GroupSize,
    RiskSigns Signs,
    RiskLevel RiskLevel,
    int RiskScore,
    ComplaintState CaseState,
    string HolderName,
    DateTimeOffset NextDueAt,
    DateTimeOffset LegalDueAt,
    bool IsClockPaused,
    string Leader,
    DateTimeOffset? WaitsUntil,
    int Rung,
    int Alarms,
    NamingBefore? Before,
    string? Row,
    IReadOnlyList<OwnedMeasure> Measures,
    bool IsOwn,
    bool IsPast,
    bool IsContacted
)
{
    /// <summary>What people did last, the newest first.</summary>
    public IReadOnlyList<OwnedEntry> Done { get; init; } = [];

    /// <summary>What the rating rests on that made it a major case, the heaviest first.</summary>
    public IReadOnlyList<RiskContribution> WhyMajor { get; init; } = [];

    /// <summary>Null while nothing is decided.</summary>
    public OwnedDecision? Decision { get; init; }

    /// <summary>Who handles the case; null while nobody does.</summary>
    public OwnedHandler? Handler { get; init; }

    /// <summary>Whether the reader may see the complainant in full, which is recorded.</summary>
    public bool MayReveal { get; init; }

    /// <summary>Whether somebody accepted responsibility.</summary>
    public bool IsAccepted => State == OwnershipState.Accepted;

    /// <summary>The reader has to accept it or to say why not.</summary>
    public bool AwaitsReader => IsOwn && State == OwnershipState.Named;

    /// <summary>The reader accepted it and has not said yet what is to be done.</summary>
    public bool LacksMeasures => IsOwn && IsAccepted && Measures.Count == 0;

    /// <summary>The reader owns it and can record an own contact with the complainant.</summary>
    public bool MayContact => IsOwn && IsAccepted;

    /// <summary>Whether the head office was alarmed because nobody accepts, or nobody is there.</summary>
    public bool IsAlarmed => Alarms > 0;
}
