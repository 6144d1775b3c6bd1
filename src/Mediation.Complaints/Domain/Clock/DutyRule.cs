namespace Mediation.Complaints.Domain.Clock;

/// <summary>A row of the rule table: numbers are policy, never code. A case keeps the row in force when it was received.</summary>
/// <param name="RuleId">E.g. CP-SIMPLE.</param>
/// <param name="Days">The base limit; the day of receipt is not one of them.</param>
/// <param name="Kind">Which days are counted.</param>
/// <param name="Cap">Set for an internal limit. Such a limit takes its pauses from the legal clock and is not moved by extensions of it.</param>
/// <param name="Article">The article that sets the limit, as it is to be cited.</param>
public sealed record DutyRule(string RuleId, int Days, DayKind Kind, DutyCap? Cap, string Article)
{
    /// <summary>
    /// Whether the day on which a pause ends is counted as used. True is the stricter reading and the default; false
    /// continues on the day after (次日起续算).
    /// </summary>
    public bool PauseEndDayCounts { get; init; } = true;

    /// <summary>The fact that starts it; the earliest one counts.</summary>
    public ClockFactKind StartsWith { get; init; } = ClockFactKind.Received;

    /// <summary>Who gets the answer, for the words of the explanation.</summary>
    public AnswerTo AnswersTo { get; init; }
}
