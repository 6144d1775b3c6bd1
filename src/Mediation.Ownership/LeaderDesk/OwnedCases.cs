namespace Mediation.Ownership.LeaderDesk;

/// <summary>What a leader sees.</summary>
/// <param name="Awaiting">Named to the leader, to be accepted.</param>
/// <param name="Running">Owned by the leader.</param>
/// <param name="Alarmed">In the leader's scope, with nobody who accepts or can be named.</param>
public sealed record OwnedCases(IReadOnlyList<OwnedCase> Awaiting, IReadOnlyList<OwnedCase> Running, IReadOnlyList<OwnedCase> Alarmed, OwnedLedger Ledger);

/// <summary>The leader's ledger (包案台账). A measure that was withdrawn counts nowhere.</summary>
/// <param name="Awaiting">Cases named to the leader and not accepted yet.</param>
/// <param name="Held">Cases accepted and not ended.</param>
/// <param name="MeasuresInTime">Measures completed by their day, of</param>
/// <param name="MeasuresDue">all that were completed, are overdue, or were left undone.</param>
/// <param name="MeasuresLate">Overdue and still to be done.</param>
/// <param name="MeasuresLeft">Not done when their case ended.</param>
public sealed record OwnedLedger(int Awaiting, int Held, int MeasuresInTime, int MeasuresDue, int MeasuresLate, int MeasuresLeft);

/// <summary>The leader named before the present one, and what became of that.</summary>
public sealed record NamingBefore(string Leader, NamingOutcome Outcome);

/// <summary>A case on the leader's list; the person is masked.</summary>
/// <param name="Gist">How the complaint begins, in the complainant's words.</param>
/// <param name="Signs">Those of intake and those noticed since, as the newest rating counts them.</param>
/// <param name="DecideBy">End of the statutory limit.</param>
/// <param name="ElderlyAge">Age when elderly by statute, else null.</param>
/// <param name="Before">The leader named before this one, or null.</param>
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
    DateTimeOffset DecideBy,
    bool IsClockPaused,
    string Leader,
    DateTimeOffset? WaitsUntil,
    int Rung,
    int Alarms,
    NamingBefore? Before,
    string? Row,
    IReadOnlyList<OwnedMeasure> Measures
);

/// <summary>A measure on the leader's list.</summary>
public sealed record OwnedMeasure(
    Guid Id,
    string Title,
    string Owner,
    bool IsMine,
    DateOnly DueOn,
    MeasureState State,
    DateTimeOffset? CompletedAt,
    bool IsInTime,
    bool IsDueOnRestDay,
    DateTimeOffset? WithdrawnAt
);
