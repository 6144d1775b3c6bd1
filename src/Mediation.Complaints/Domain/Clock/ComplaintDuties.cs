namespace Mediation.Complaints.Domain.Clock;

/// <summary>The duties of a complaint, policy <c>complaint-duties</c>. A case keeps the version in force when it was received.</summary>
/// <param name="PauseArticles">By the ground of a pause, such as <c>mediation</c>: the article by which its time is not counted.</param>
/// <param name="PauseEndDayCounts">Whether the day on which a pause ends is counted as used: true is the stricter reading.</param>
public sealed record ComplaintDuties(
    DutyLimit Decide,
    DutyLimit InternalDecide,
    IReadOnlyDictionary<string, string> PauseArticles,
    bool PauseEndDayCounts = true
)
{
    public const string PolicyKey = "complaint-duties";

    public DutyRule Legal => new(Decide.RuleId, Decide.Days, Decide.Kind, Cap: null, Decide.Article) { PauseEndDayCounts = PauseEndDayCounts };

    public DutyRule Internal =>
        new(InternalDecide.RuleId, InternalDecide.Days, InternalDecide.Kind, new DutyCap(Legal, InternalDecide.DaysBeforeLegal ?? 1), InternalDecide.Article)
        {
            PauseEndDayCounts = PauseEndDayCounts,
        };
}
