namespace Mediation.Complaints.CasePage;

/// <summary>A step by which a limit of the case can be made longer now.</summary>
/// <param name="Duty">Kind of the duty.</param>
/// <param name="DutyName">Its name in the reader's language.</param>
/// <param name="Subject">The regulator's forward that it answers.</param>
/// <param name="NeedsApproval">Whether another person approves it.</param>
public sealed record ExtensionStep(string Duty, string DutyName, Guid? Subject, int FromDays, int ToDays, bool NeedsApproval);

/// <summary>A request for more time.</summary>
/// <param name="DutyName">Name of the duty in the reader's language.</param>
/// <param name="Reason">Why more time is needed.</param>
/// <param name="RequestedBy">Name of who requested it.</param>
/// <param name="DecidedBy">Name of who decided.</param>
/// <param name="Rejection">Why it was rejected.</param>
/// <param name="MayDecide">Whether the reader is one whom the rule names, and did not request it.</param>
public sealed record ExtensionView(
    Guid Id,
    string DutyName,
    string RuleId,
    int FromDays,
    int ToDays,
    string Reason,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    ExtensionState State,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? Rejection,
    bool MayDecide
);

/// <summary>A ground on which a person can let the limit stand still.</summary>
/// <param name="Ground">Goes into the input.</param>
/// <param name="IsRunning">Whether days are not counted on this ground now.</param>
public sealed record GroundView(string Ground, bool IsRunning);
