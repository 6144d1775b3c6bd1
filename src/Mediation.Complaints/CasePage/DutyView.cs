namespace Mediation.Complaints.CasePage;

/// <summary>A duty, how it stands, and how its date came about.</summary>
/// <param name="Kind">Kind of its term in the policy.</param>
/// <param name="Name">Name of that term in the reader's language.</param>
/// <param name="IsLegal">Whether the law sets it, and not the bank itself.</param>
/// <param name="AnswersTo">Who gets the answer that meets it.</param>
/// <param name="Subject">The regulator's forward that it answers, or the reopening or review with which it began.</param>
/// <param name="ServesKind">Of an internal limit: kind of the one within which it ends.</param>
/// <param name="Clock">The reading of its clock.</param>
public sealed record DutyView(
    string Kind,
    string Name,
    string RuleId,
    bool IsLegal,
    AnswerTo AnswersTo,
    Guid? Subject,
    string? ServesKind,
    DutyState State,
    DateTimeOffset DueAt,
    DateTimeOffset? SettledAt,
    ClockReading Clock
)
{
    /// <summary>When its time began, where that was with the case being opened again or with an application for review; null else.</summary>
    public DateTimeOffset? BeganAt { get; init; }

    /// <summary>Whether it was settled before the case was opened again.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Of an earlier one: it ended with a merger that was undone since.</summary>
    public bool IsBeforeMerger { get; init; }

    /// <summary>Whether it is still owed.</summary>
    public bool IsOpen => State is DutyState.Running or DutyState.Paused;
}
