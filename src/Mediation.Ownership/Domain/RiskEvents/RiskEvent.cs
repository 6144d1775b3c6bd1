namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// A major complaint risk event (重大投诉风险事件): what happened, of which class it is by which rules, who has it, and how it was reported. It is filed apart from
/// the complaints that belong to it; they keep their own clocks (DOMAIN 1.3).
/// </summary>
public sealed partial class RiskEvent : AggregateRoot
{
    /// <summary>Of <see cref="Title"/>.</summary>
    public const int LongestTitle = 100;

    private readonly List<RiskEventCase> cases = [];
    private readonly List<RiskReport> reports = [];
    private readonly List<ReportStep> steps = [];

    private RiskEvent() { }

    /// <summary>Such as <c>SB-2026-000003</c>; also that of its first report.</summary>
    public string Number { get; private set; } = string.Empty;

    public RiskEventKind Kind { get; private set; }

    public RiskEventClass Class { get; private set; }

    public RiskEventState State { get; private set; }

    /// <summary>In one line, without persons.</summary>
    public string Title { get; private set; } = string.Empty;

    public Guid UnitId { get; private set; }

    /// <summary>Row scope: seen by this unit and all above it.</summary>
    public string UnitPath { get; private set; } = string.Empty;

    /// <summary>When anybody of the bank knew of it: the limits run from here.</summary>
    public DateTimeOffset LearnedAt { get; private set; }

    public DateTimeOffset? HappenedAt { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public Guid ReporterId { get; private set; }

    public string ReporterName { get; private set; } = string.Empty;

    public int? Persons { get; private set; }

    public int? Outlets { get; private set; }

    public decimal? Hours { get; private set; }

    public int? Days { get; private set; }

    public decimal? Amount { get; private set; }

    public bool? SocialEffect { get; private set; }

    public bool? VerySensitive { get; private set; }

    public string AccountJson { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>risk-event-thresholds</c> by which its class was decided.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>Why it is of its class.</summary>
    public string ReasonsJson { get; private set; } = string.Empty;

    /// <summary>Who it has to be reported to.</summary>
    public string Authority { get; private set; } = string.Empty;

    /// <summary>The burst of complaints that it came from; null where there is none.</summary>
    public Guid? BurstId { get; private set; }

    /// <summary>Empty unless loaded.</summary>
    public IReadOnlyList<RiskEventCase> Cases => cases;

    public IReadOnlyList<RiskReport> Reports => reports;

    public IReadOnlyList<ReportStep> Steps => steps;

    public bool IsOpen => State != RiskEventState.Concluded;

    public IEnumerable<RiskEventAction> Allowed => RiskEventWorkflow.Table.Allowed(State);

    public RiskEventFacts Facts => new(Persons, Outlets, Hours, Days, Amount, SocialEffect, VerySensitive);

    public RiskEventAccount Account => JsonSerializer.Deserialize<RiskEventAccount>(AccountJson, MediationJson.Stored)!;

    public IReadOnlyList<TriggerReason> ClassReasons => Reasons.Read<TriggerReason>(ReasonsJson);

    /// <summary>It became known. Nothing but a title, a kind and a place in the bank is required.</summary>
    /// <exception cref="BusinessException">
    /// <c>RiskEvents:InFuture</c>, <c>RiskEvents:LearnedBeforeHappened</c>, <c>RiskEvents:LearnedLongAgo</c>
    /// </exception>
    public static RiskEvent Open(RiskEventOpening opening, Policy<RiskEventRules> rules, DateTimeOffset now)
    {
        EnsurePossible(opening.HappenedAt, opening.LearnedAt, now, opening.LearnedAt);
        RiskEvent one = new()
        {
            Number = opening.Number,
            Kind = opening.Kind,
            Title = opening.Title,
            UnitId = opening.Unit.Id,
            UnitPath = opening.Unit.Path,
            LearnedAt = opening.LearnedAt,
            OpenedAt = now,
            ReporterId = opening.By.Id,
            ReporterName = opening.By.Name,
            Authority = rules.Rules.AuthorityOf(opening.Unit.Path),
            BurstId = opening.BurstId,
        };
        one.Note(opening.Facts, opening.Account, opening.HappenedAt);
        one.Classify(rules, opening.LearnedAt);
        one.Raise(
            new RiskEventOpened(
                HistoryChains.Institution,
                one.Id,
                one.Number,
                one.Kind,
                one.Class,
                one.UnitPath,
                one.LearnedAt,
                one.TelephoneDueAt,
                one.WrittenDueAt,
                rules.Version
            )
        );
        return one;
    }

    /// <summary>A complaint belongs to it.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:CaseLinkedAlready</c></exception>
    public void Link(Complaint complaint)
    {
        Fire(RiskEventAction.LinkCase);
        if (cases.Exists(c => c.ComplaintId == complaint.Id))
        {
            throw RiskEventErrors.CaseLinkedAlready(complaint.Number);
        }

        cases.Add(RiskEventCase.Of(Id, complaint.Id));
        Raise(new RiskEventLinked(HistoryChains.Institution, Id, Number, complaint.Id));
    }

    private void Note(RiskEventFacts facts, RiskEventAccount account, DateTimeOffset? happenedAt)
    {
        (Persons, Outlets, Hours, Days, Amount) = (facts.Persons, facts.Outlets, facts.Hours, facts.Days, facts.Amount);
        (SocialEffect, VerySensitive, HappenedAt) = (facts.SocialEffect, facts.VerySensitive, happenedAt);
        AccountJson = JsonSerializer.Serialize(account, MediationJson.Stored);
    }

    private void Classify(Policy<RiskEventRules> rules, DateTimeOffset from)
    {
        var decision = RiskEventPolicy.Decide(Kind, Facts, rules.Rules);
        var isFirst = ReasonsJson.Length == 0;
        var limit = rules.Rules.LimitOf(decision.Class);
        if (isFirst || decision.Class > Class)
        {
            TelephoneDueAt = Sooner(isFirst, TelephoneDueAt, from.AddMinutes(limit.TelephoneMinutes));
            WrittenDueAt = Sooner(isFirst, WrittenDueAt, from.AddMinutes(limit.WrittenMinutes));
            RaisedAt = isFirst ? null : from;
        }

        (Class, PolicyVersion, ReasonsJson) = (decision.Class, rules.Version, Reasons.Write(decision.Reasons));
    }

    private static DateTimeOffset Sooner(bool isFirst, DateTimeOffset before, DateTimeOffset due) => isFirst || due < before ? due : before;

    private void Fire(RiskEventAction action) => State = RiskEventWorkflow.Table.After(State, action);
}
