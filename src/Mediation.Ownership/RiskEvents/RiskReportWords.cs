namespace Mediation.Ownership.RiskEvents;

/// <summary>Values as a report to the authority writes them, in Chinese whatever language its author reads.</summary>
internal static class RiskReportWords
{
    /// <summary>Not known yet: the first report goes out all the same (DOMAIN 8.30).</summary>
    private const string Pending = "待核";

    public static string Of(string? text) => string.IsNullOrWhiteSpace(text) ? Pending : text;

    public static string Of(decimal? value, string unit) => value is { } known ? $"{known.ToString("#,##0.##", CultureInfo.InvariantCulture)} {unit}" : Pending;

    public static string Of(bool? fact) =>
        fact switch
        {
            null => Pending,
            true => "有",
            false => "无",
        };

    public static string Of(InstitutionTime institution, DateTimeOffset? at) =>
        at is { } known ? institution.LocalOf(known).ToString("yyyy年M月d日HH时mm分", CultureInfo.InvariantCulture) : Pending;

    public static string Of(RiskEventClass of) =>
        of switch
        {
            RiskEventClass.EspeciallyMajor => "特别重大（特别敏感）",
            RiskEventClass.Major => "重大",
            RiskEventClass.Reputation => "声誉事件",
            _ => "一般",
        };

    public static string Of(RiskEventKind kind) =>
        kind switch
        {
            RiskEventKind.Besieging => "围堵网点",
            RiskEventKind.Crowd => "聚集",
            RiskEventKind.Run => "挤兑",
            RiskEventKind.Assault => "袭击",
            RiskEventKind.Robbery => "抢劫",
            RiskEventKind.Closure => "网点停业",
            RiskEventKind.Outage => "系统故障",
            RiskEventKind.SelfHarmThreat => "扬言自伤或伤人",
            RiskEventKind.Misappropriation => "侵占挪用",
            RiskEventKind.PublicOpinion => "舆情",
            _ => "其他",
        };
}
