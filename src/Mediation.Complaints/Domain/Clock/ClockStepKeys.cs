namespace Mediation.Complaints.Domain.Clock;

/// <summary>Localisation keys of the clock's explanation, each with the values that its sentence may name.</summary>
public static class ClockStepKeys
{
    /// <summary>at, reason, startsOn. "{at} 收到（{reason}）。收到当日不计，从 {startsOn} 起算。"</summary>
    public const string Received = "Clock:Received";

    /// <summary>at, reason, startsOn. "监管机构的转办 {at} 到达。到达当日不计，从 {startsOn} 起算。"</summary>
    public const string Forwarded = "Clock:Forwarded";

    /// <summary>at, reason, startsOn. "核查申请 {at} 收到。收到当日不计，从 {startsOn} 起算。"</summary>
    public const string ReviewApplied = "Clock:ReviewApplied";

    /// <summary>at, reason, article, firstReceivedAt, startsOn. "{at} 收到新的事实和理由（{reason}），自收到新材料重新计算（{article}），从 {startsOn} 起算。"</summary>
    public const string Restarted = "Clock:Restarted";

    /// <summary>at, reason, article, startsOn. Of a case that was opened again with new facts: the receipt from which its limit runs.</summary>
    public const string ReceivedAnew = "Clock:ReceivedAnew";

    /// <summary>at, reason, startsOn. The limit runs from the receipt of a complaint that was merged into this one; reason is its number.</summary>
    public const string ReceivedMerged = "Clock:ReceivedMerged";

    /// <summary>at, recordedAt, reason. Follows a receipt or new facts that were reported late and are taken with proof and approval.</summary>
    public const string StartProvenLate = "Clock:StartProvenLate";

    /// <summary>at, recordedAt, dueAt, reason. New material that was recorded only after the due date, without proof and approval: not counted.</summary>
    public const string RestartTooLate = "Clock:RestartTooLate";

    /// <summary>dueAt. "重新计算前的期限 {dueAt} 已逾期，记录保留。"</summary>
    public const string BreachedBeforeRestart = "Clock:BreachedBeforeRestart";

    /// <summary>
    /// days, answersTo, article. "{days} 个自然日内{answersTo}（{article}）。" With <see cref="Used"/> behind it: used, usedThrough.
    /// "…至 {usedThrough} 已过 {used} 天。"
    /// </summary>
    public const string LimitCalendar = "Clock:LimitCalendar";

    /// <summary>The same in working days.</summary>
    public const string LimitWorking = "Clock:LimitWorking";

    /// <summary>Ending of the two limit keys once a day is used, so that no sentence says "0 days".</summary>
    public const string Used = "Used";

    /// <summary>at, days, reason, article, late. "{at} 批准延期至共 {days} 天（{article}）。"</summary>
    public const string Extended = "Clock:Extended";

    /// <summary>at, recordedAt, days, dueAt, reason. "{at} 的延期晚于期限 {dueAt}，无效。"</summary>
    public const string ExtensionTooLate = "Clock:ExtensionTooLate";

    /// <summary>days, used, usedThrough. Behind the extensions, of the limit as they made it. "期限共 {days} 天，到 {usedThrough} 已过 {used} 天。"</summary>
    public const string ExtendedLimitUsed = "Clock:ExtendedLimitUsed";

    /// <summary>from, ground, reason, article, left. "{from} 起（{reason}）不计入（{article}）。终止后续算余下 {left} 天。"</summary>
    public const string PauseRuns = "Clock:PauseRuns";

    /// <summary>from, to, ground, reason, article, notCounted. "{from} 至 {to}（{reason}）共 {notCounted} 天不计入（{article}）。"</summary>
    public const string PauseEnded = "Clock:PauseEnded";

    /// <summary>The same of a pause within which no whole day lies: nothing is left out. "{from} 至 {to}（{reason}），中间没有完整的一天（{article}）。"</summary>
    public const string PauseEndedAtOnce = "Clock:PauseEndedAtOnce";

    /// <summary>The same of a pause that shares days with an earlier one: shared says how many, notCounted the others.</summary>
    public const string PauseEndedShared = "Clock:PauseEndedShared";

    /// <summary>rest, a list of days. Of a limit in working days: the rest days that it skips.</summary>
    public const string RestDays = "Clock:RestDays";

    /// <summary>worked, a list of days. Of a limit in working days: the weekend days worked in exchange (调休), which count.</summary>
    public const string MadeUpDays = "Clock:MadeUpDays";

    /// <summary>from, recordedAt, reason. Follows a pause that was recorded after the due date and is taken with proof and approval.</summary>
    public const string PauseProvenLate = "Clock:PauseProvenLate";

    /// <summary>at, recordedAt, dueAt, reason. "{recordedAt} 才登记的停表晚于期限 {dueAt}，未经证明和批准，不予计算。"</summary>
    public const string PauseTooLate = "Clock:PauseTooLate";

    /// <summary>at, reason. An end of a pause that no pause precedes.</summary>
    public const string ResumedWithoutPause = "Clock:ResumedWithoutPause";

    /// <summary>ownDue, capped, daysBefore. "{ownDue} 晚于法定期限前 {daysBefore} 天，提前到 {capped}。"</summary>
    public const string CappedBeforeLegal = "Clock:CappedBeforeLegal";

    /// <summary>year, capped, daysBefore. "{year} 年的工作日历尚未公布，按法定期限前 {daysBefore} 天计为 {capped}。"</summary>
    public const string CalendarNotLoaded = "Clock:CalendarNotLoaded";

    /// <summary>dueOn, dueAt. "{dueOn} 24:00 到期。"</summary>
    public const string Due = "Clock:Due";

    /// <summary>today, dueOn, ground, a list. "若今天结束{ground}，{dueOn} 24:00 到期。"</summary>
    public const string DueIfPauseEndsToday = "Clock:DueIfPauseEndsToday";

    /// <summary>at, recordedAt. "{at} 已告知投诉人，在期限内。"</summary>
    public const string Notified = "Clock:Notified";

    /// <summary>at, recordedAt. The notice was in time and was recorded after the limit: delivery counts, not typing (Art. 21).</summary>
    public const string NotifiedRecordedLate = "Clock:NotifiedRecordedLate";

    /// <summary>at, recordedAt. "{at} 才告知投诉人，已逾期。"</summary>
    public const string NotifiedLate = "Clock:NotifiedLate";

    /// <summary>at, recordedAt. "{at} 已答复监管机构，在期限内。"</summary>
    public const string Answered = "Clock:Answered";

    /// <summary>at, recordedAt. The answer was in time and was recorded after the limit, with proof.</summary>
    public const string AnsweredRecordedLate = "Clock:AnsweredRecordedLate";

    /// <summary>at, recordedAt. "{at} 才答复监管机构，已逾期。"</summary>
    public const string AnsweredLate = "Clock:AnsweredLate";

    /// <summary>No values. "期末遇休息日不顺延：按较严的算法。"</summary>
    public const string NoRollForward = "Clock:NoRollForward";

    /// <summary>dueOn, rolledTo. Instead of the one above when the last day is a rest day. "{dueOn} 为休息日，不顺延到 {rolledTo}：按较严的算法。"</summary>
    public const string NotRolled = "Clock:NotRolled";
}
