namespace Mediation.Complaints.Domain;

/// <summary>One duty as the policy states it.</summary>
/// <param name="DaysBeforeLegal">Only for an internal limit: it ends at the latest so many calendar days before the legal one.</param>
public sealed record DutyTerms(string RuleId, int Days, DayKind Kind, string Article, int? DaysBeforeLegal = null);

/// <summary>The duties of a complaint, policy <c>complaint-duties</c>. A case keeps the version in force when it was received.</summary>
/// <param name="PauseArticles">By the ground of a pause, such as <c>mediation</c>: the article by which its time is not counted.</param>
/// <param name="PauseEndDayCounts">Whether the day on which a pause ends is counted as used: true is the stricter reading.</param>
public sealed record DutyRules(DutyTerms Decide, DutyTerms InternalDecide, IReadOnlyDictionary<string, string> PauseArticles, bool PauseEndDayCounts = true)
{
    public const string PolicyKey = "complaint-duties";

    public DutyRule Legal => new(Decide.RuleId, Decide.Days, Decide.Kind, Cap: null, Decide.Article) { PauseEndDayCounts = PauseEndDayCounts };

    public DutyRule Internal =>
        new(InternalDecide.RuleId, InternalDecide.Days, InternalDecide.Kind, new DutyCap(Legal, InternalDecide.DaysBeforeLegal ?? 1), InternalDecide.Article)
        {
            PauseEndDayCounts = PauseEndDayCounts,
        };
}
