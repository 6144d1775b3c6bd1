namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// Decides the class of an event by its facts: the gravest trigger that is reached. One that cannot be decided yet is shown as 待核 and holds nothing up; the
/// class is decided again with each new fact.
/// </summary>
public static class RiskEventPolicy
{
    public static RiskEventDecision Decide(RiskEventKind kind, RiskEventFacts facts, RiskEventRules rules)
    {
        List<TriggerReason> reasons =
        [
            .. rules.Triggers.Where(t => t.Kinds.Count == 0 || t.Kinds.Contains(kind)).OrderByDescending(t => t.Class).Select(t => Of(t, facts)),
        ];
        var reached = reasons.Where(r => r.Verdict == TriggerVerdict.Reached).Select(r => (RiskEventClass?)r.Class).Max();
        return new RiskEventDecision(reached ?? RiskEventClass.Ordinary, reasons);
    }

    /// <summary>A threshold that is missed decides, whatever else is unknown.</summary>
    private static TriggerReason Of(RiskEventTrigger trigger, RiskEventFacts facts)
    {
        IReadOnlyList<RiskEventMeasure> unknown = [.. trigger.Thresholds.Where(t => facts.Of(t.Measure) is null).Select(t => t.Measure)];
        var verdict =
            trigger.Thresholds.Any(t => facts.Of(t.Measure) < t.AtLeast) ? TriggerVerdict.NotReached
            : unknown.Count > 0 ? TriggerVerdict.Pending
            : TriggerVerdict.Reached;
        return new TriggerReason(trigger.Key, trigger.Class, verdict, verdict == TriggerVerdict.Pending ? unknown : []);
    }
}
