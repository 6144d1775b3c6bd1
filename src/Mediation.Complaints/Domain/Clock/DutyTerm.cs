using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Clock;

/// <summary>A duty as the policy <c>complaint-duties</c> states it.</summary>
/// <param name="Kind">Its name, such as <c>Decide</c>; unique within the policy.</param>
/// <param name="RuleId">E.g. CP-SIMPLE.</param>
/// <param name="Days">The base limit; the day of the start is not one of them.</param>
/// <param name="DayKind">Which days are counted.</param>
/// <param name="Article">The article that sets the limit, as it is to be cited.</param>
/// <param name="StartsWith">The fact that starts it.</param>
/// <param name="AnswersTo">Who gets the answer that meets it.</param>
/// <param name="IsLegal">Whether the law sets it, and not the bank itself.</param>
/// <param name="Name">For pages, reports and notices.</param>
/// <param name="WarnBefore">So many days before the last day its people are warned; 0 is the last day itself.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DutyTerm(
    string Kind,
    string RuleId,
    int Days,
    DayKind DayKind,
    string Article,
    ClockFactKind StartsWith,
    AnswerTo AnswersTo,
    bool IsLegal,
    LocalName Name,
    IReadOnlyList<int> WarnBefore
)
{
    /// <summary>Set for an internal limit: it ends before another one, pauses and restarts with it, and no extension moves it.</summary>
    public DutyTermCap? Cap { get; init; }

    /// <summary>By which steps it can be made longer; none when left out.</summary>
    public IReadOnlyList<TermExtension> Extensions { get; init; } = [];

    /// <summary>The article by which new facts and reasons let it run anew, as it is to be cited; null where they do not.</summary>
    public string? RestartArticle { get; init; }

    /// <summary>Whether the step of an extension names this person as who approves it.</summary>
    public bool IsApprovedBy(Actor actor, string ruleId, string unitPath) =>
        Extensions.Any(step => step.RuleId == ruleId && step.Approver?.Includes(actor, unitPath) == true);
}

/// <summary>Keeps a term inside another one.</summary>
/// <param name="Of">Kind of the other term; it starts with the same fact.</param>
/// <param name="DaysBefore">How many calendar days before the end of the other one it ends at the latest.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DutyTermCap(string Of, int DaysBefore);
