namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// When an event is of which class and within which limits it is reported, policy <c>risk-event-thresholds</c>. Limits are hours of the clock, by day and
/// night, on working days and others: emergency reports are never counted in working hours (DOMAIN 1.3).
/// </summary>
/// <param name="Classes">The limits of each class.</param>
/// <param name="Triggers">What makes an event of a class.</param>
/// <param name="Authorities">Who supervises which unit: 谁监管、向谁报.</param>
/// <param name="AcknowledgeMinutes">So long a person on duty has to acknowledge before the next one is called.</param>
/// <param name="AlarmEveryMinutes">Between calls to the head office once everybody was called.</param>
/// <param name="WarnMinutes">So long before a limit whoever is responsible is warned.</param>
/// <param name="FollowUpAt">Local time by which each day that an event is open has its follow-up.</param>
/// <param name="ChangeMinutes">Within which a change of the facts is reported.</param>
/// <param name="FinalHours">From the disposal, within which the authority has the final report; the bank's own.</param>
public sealed record RiskEventRules(
    IReadOnlyList<ReportLimit> Classes,
    IReadOnlyList<RiskEventTrigger> Triggers,
    IReadOnlyList<SupervisingAuthority> Authorities,
    int AcknowledgeMinutes,
    int AlarmEveryMinutes,
    int WarnMinutes,
    TimeOnly FollowUpAt,
    int ChangeMinutes,
    int FinalHours
) : ICheckedRules
{
    public const string PolicyKey = "risk-event-thresholds";

    public ReportLimit LimitOf(RiskEventClass of) => Classes.Single(c => c.Class == of);

    /// <summary>The nearest unit upward that has an authority of its own decides.</summary>
    /// <param name="unitPath">Path of the unit where it happened.</param>
    public string AuthorityOf(string unitPath) =>
        unitPath
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Reverse()
            .Select(code => Authorities.FirstOrDefault(a => a.Unit == code)?.Name)
            .FirstOrDefault(name => name is not null)
        ?? Authorities.Single(a => a.Unit == SupervisingAuthority.Everywhere).Name;

    public IEnumerable<string> Faults() => RiskEventRuleFaults.In(this).Select(f => $"{f.Place}: {f.Code}");
}

/// <summary>Within which time of the clock an event of a class is reported.</summary>
/// <param name="TelephoneMinutes">By telephone.</param>
/// <param name="WrittenHours">In writing.</param>
/// <param name="Source">Where that stands.</param>
public sealed record ReportLimit(RiskEventClass Class, int TelephoneMinutes, decimal WrittenHours, string Source)
{
    public int WrittenMinutes => (int)(WrittenHours * 60);
}

/// <summary>What makes an event of a class.</summary>
/// <param name="Key">Names it.</param>
/// <param name="Class">Of which class the event is.</param>
/// <param name="Kinds">Of which kinds of events; of all where none is named.</param>
/// <param name="Thresholds">All of them have to be reached.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="Source">Where it stands.</param>
public sealed record RiskEventTrigger(
    string Key,
    RiskEventClass Class,
    IReadOnlyList<RiskEventKind> Kinds,
    IReadOnlyList<RiskEventThreshold> Thresholds,
    string Zh,
    string En,
    string Source
)
{
    public string NameIn(CultureInfo culture) => TextCatalog.IsChinese(culture) ? Zh : En;
}

/// <summary>From which value on.</summary>
/// <param name="Unit">What is counted, as it is written: 人, 家, 小时, 天, 元, 是.</param>
public sealed record RiskEventThreshold(RiskEventMeasure Measure, decimal AtLeast, string Unit);

/// <summary>Who supervises a unit and those below it.</summary>
/// <param name="Unit">Code of the unit, or <see cref="Everywhere"/>.</param>
public sealed record SupervisingAuthority(string Unit, string Name)
{
    public const string Everywhere = "*";
}
