namespace Mediation.Ownership.RiskEvents;

/// <summary>What a follow-up prints: what is other than the report before it said, and nothing else.</summary>
public static class RiskReportChanges
{
    public static IReadOnlyList<string> Between(RiskReportContent before, RiskReportContent now, InstitutionTime institution) =>
        [.. Lines(before, institution).Zip(Lines(now, institution)).Where(pair => pair.First != pair.Second).Select(pair => pair.Second)];

    private static IReadOnlyList<string> Lines(RiskReportContent content, InstitutionTime institution)
    {
        var (facts, account) = (content.Facts, content.Account);
        return
        [
            $"事件类型：{RiskReportWords.Of(content.Kind)}",
            $"等级：{RiskReportWords.Of(content.Class)}",
            $"得知时间：{RiskReportWords.Of(institution, content.LearnedAt)}",
            $"发生时间：{RiskReportWords.Of(institution, content.HappenedAt)}",
            $"信息来源：{RiskReportWords.Of(account.Source)}",
            $"地点：{RiskReportWords.Of(account.Place)}",
            $"人数：{RiskReportWords.Of(facts.Persons, "人")}",
            $"涉及网点：{RiskReportWords.Of(facts.Outlets, "家")}",
            $"停业时长：{RiskReportWords.Of(facts.Hours, "小时")}",
            $"持续：{RiskReportWords.Of(facts.Days, "天")}",
            $"涉及金额：{RiskReportWords.Of(facts.Amount, "元")}",
            $"重大社会影响：{RiskReportWords.Of(facts.SocialEffect)}",
            $"性质：{RiskReportWords.Of(account.Nature)}",
            $"原因：{RiskReportWords.Of(account.Cause)}",
            $"影响：{RiskReportWords.Of(account.Impact)}",
            $"已采取的措施：{RiskReportWords.Of(account.ActionsTaken)}",
            $"发展趋势：{RiskReportWords.Of(account.Trend)}",
            $"需要的支持：{RiskReportWords.Of(account.HelpNeeded)}",
        ];
    }
}
