namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What makes rules of reporting impossible, contradictory, or slower than the rules of the authorities (<see cref="RiskEventFloor"/>).</summary>
public static class RiskEventRuleFaults
{
    private const int LongestLimit = 7 * 24 * 60;

    public static IEnumerable<PolicyFault> In(RiskEventRules rules) =>
        [.. ClassFaults(rules), .. TriggerFaults(rules), .. AuthorityFaults(rules), .. NumberFaults(rules)];

    private static IEnumerable<PolicyFault> ClassFaults(RiskEventRules rules)
    {
        if (!rules.Classes.Select(c => c.Class).Order().SequenceEqual(Enum.GetValues<RiskEventClass>()))
        {
            yield return new PolicyFault("classes", "RiskEvents:EachClassOnce");
        }

        ReportLimit? lesser = null;
        foreach (var limit in rules.Classes.OrderBy(c => c.Class))
        {
            var place = $"classes[{1 + Place(rules.Classes, limit)}]";
            if (limit.TelephoneMinutes < 1 || limit.WrittenMinutes < limit.TelephoneMinutes || limit.WrittenMinutes > LongestLimit)
            {
                yield return new PolicyFault(place, "RiskEvents:LimitOutOfOrder");
            }

            if (lesser is not null && (limit.WrittenMinutes > lesser.WrittenMinutes || limit.TelephoneMinutes > lesser.TelephoneMinutes))
            {
                yield return new PolicyFault(place, "RiskEvents:GraverIsLater");
            }

            if (RiskEventFloor.Of(limit.Class) is var (telephone, written) && (limit.TelephoneMinutes > telephone || limit.WrittenMinutes > written))
            {
                yield return new PolicyFault(place, "RiskEvents:LimitAboveLaw") { Values = [("telephone", telephone), ("written", written)] };
            }

            lesser = limit;
        }
    }

    private static IEnumerable<PolicyFault> TriggerFaults(RiskEventRules rules)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (var i = 0; i < rules.Triggers.Count; i++)
        {
            var (trigger, place) = (rules.Triggers[i], $"triggers[{i + 1}]");
            if (!keys.Add(trigger.Key))
            {
                yield return new PolicyFault(place, "RiskEvents:TriggerTwice") { Values = [("trigger", trigger.Key)] };
            }

            if (trigger.Thresholds.Any(m => m.AtLeast <= 0) || (trigger.Thresholds.Count == 0 && trigger.Kinds.Count == 0))
            {
                yield return new PolicyFault(place, "RiskEvents:TriggerOfNothing") { Values = [("trigger", trigger.Key)] };
            }
        }

        foreach (var missing in RiskEventFloor.Missing(rules))
        {
            yield return new PolicyFault("triggers", "RiskEvents:TriggerOfLaw") { Values = [("trigger", missing)] };
        }
    }

    private static IEnumerable<PolicyFault> AuthorityFaults(RiskEventRules rules)
    {
        if (rules.Authorities.Count(a => a.Unit == SupervisingAuthority.Everywhere) != 1)
        {
            yield return new PolicyFault("authorities", "RiskEvents:OneAuthorityForAll");
        }

        if (rules.Authorities.Select(a => a.Unit).Distinct(StringComparer.Ordinal).Count() != rules.Authorities.Count)
        {
            yield return new PolicyFault("authorities", "RiskEvents:AuthorityTwice");
        }
    }

    private static IEnumerable<PolicyFault> NumberFaults(RiskEventRules rules)
    {
        (string Place, int Value, int Least, int Most)[] numbers =
        [
            ("acknowledgeMinutes", rules.AcknowledgeMinutes, 1, 120),
            ("alarmEveryMinutes", rules.AlarmEveryMinutes, 1, 240),
            ("warnMinutes", rules.WarnMinutes, 1, 60),
            ("changeMinutes", rules.ChangeMinutes, 10, 24 * 60),
            ("finalHours", rules.FinalHours, 1, 30 * 24),
        ];
        return numbers
            .Where(n => n.Value < n.Least || n.Value > n.Most)
            .Select(n => new PolicyFault(n.Place, "RiskEvents:NumberOutOfRange") { Values = [("least", n.Least), ("most", n.Most)] });
    }

    private static int Place(IReadOnlyList<ReportLimit> limits, ReportLimit wanted) => limits.TakeWhile(l => !ReferenceEquals(l, wanted)).Count();
}
