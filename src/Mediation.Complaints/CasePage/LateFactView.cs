namespace Mediation.Complaints.CasePage;

/// <summary>A fact that was reported after the fact, and what it does or did to the limits.</summary>
/// <param name="At">When it truly happened.</param>
/// <param name="Ground">Only of a pause.</param>
/// <param name="Notice">Only of a notice.</param>
/// <param name="Proof">Reference of the proof; persons are covered.</param>
/// <param name="Reason">Why it is reported only now; persons are covered.</param>
/// <param name="ReportedBy">Name of who reported it.</param>
/// <param name="DecidedBy">Name of who approved or rejected it.</param>
/// <param name="Rejection">Why it was rejected; persons are covered.</param>
/// <param name="OldDueAt">Once approved: end of the limit of the answer to the complainant before.</param>
/// <param name="DueAt">Once approved: its end after that.</param>
/// <param name="Moves">While it waits: what it would do to each limit.</param>
/// <param name="IsOvertaken">Whether it waits still and fits the state of the case no more.</param>
/// <param name="MayDecide">Whether the reader may approve or reject it.</param>
public sealed record LateFactView(
    Guid Id,
    LateFactKind Kind,
    DateTimeOffset At,
    string? Ground,
    NoticeManner? Notice,
    string Proof,
    IReadOnlyList<EvidenceView> Evidence,
    string Reason,
    string ReportedBy,
    DateTimeOffset ReportedAt,
    LateFactState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Rejection,
    DateTimeOffset? OldDueAt,
    DateTimeOffset? DueAt,
    IReadOnlyList<LimitMoveView> Moves,
    bool IsOvertaken,
    bool MayDecide
);

/// <summary>What a fact would do to a limit.</summary>
/// <param name="Name">Name of the duty.</param>
public sealed record LimitMoveView(string Name, DateTimeOffset DueBefore, bool IsMissedBefore, DateTimeOffset DueAfter, bool IsMissedAfter);
