namespace Mediation.Ownership.Domain.Escalation;

/// <summary>
/// The ladders as a policy that people change. A ladder leads upward without a gap and ends at the head office, whose leaders have nobody above them: on
/// any other end, or on a way back down, a case that nobody accepts would stay with those who did not accept it.
/// </summary>
public sealed class LadderRulesKind() : OwnershipKind<LadderRules>(LadderRules.PolicyKey)
{
    protected override IEnumerable<PolicyFault> FaultsIn(LadderRules rules, PolicyGround ground)
    {
        for (var i = 0; i < rules.Ladders.Count; i++)
        {
            if (i > 0 && rules.Ladders[i].LevelAtLeast >= rules.Ladders[i - 1].LevelAtLeast)
            {
                // The first ladder that fits is taken: one of the same or a higher level behind it never is.
                yield return new PolicyFault($"ladders[{i + 1}].levelAtLeast", "Ownership:LadderNeverReached");
            }

            if (rules.Ladders[i].PausedBy.Distinct().Count() != rules.Ladders[i].PausedBy.Count)
            {
                yield return new PolicyFault($"ladders[{i + 1}].pausedBy", "Ownership:PauseTwice");
            }

            foreach (var fault in FaultsIn(rules.Ladders[i].Rungs, $"ladders[{i + 1}].rungs"))
            {
                yield return fault;
            }
        }

        if (rules.Ladders.All(ladder => ladder.LevelAtLeast > RiskLevel.Major))
        {
            yield return new PolicyFault("ladders", "Ownership:LadderMissing");
        }
    }

    private static IEnumerable<PolicyFault> FaultsIn(IReadOnlyList<Rung> rungs, string place)
    {
        for (var i = 0; i < rungs.Count; i++)
        {
            var (rung, before, here) = (rungs[i], i == 0 ? null : rungs[i - 1], $"{place}[{i + 1}]");
            var expected = (before?.Number ?? 0) + 1;
            if (rung.Number < expected)
            {
                yield return new PolicyFault($"{here}.number", "Ownership:LadderLoop") { Values = [("number", rung.Number)] };
            }
            else if (rung.Number > expected)
            {
                yield return new PolicyFault($"{here}.number", "Ownership:LadderGap") { Values = [("number", rung.Number), ("expected", expected)] };
            }

            if (before is null && rung.Office != RungOffice.Assigned)
            {
                yield return new PolicyFault($"{here}.office", "Ownership:LadderBeginning");
            }
            else if (before is not null && (rung.Office == RungOffice.Assigned || (before.Office, rung.Office) == (RungOffice.HeadOffice, RungOffice.NextUp)))
            {
                yield return new PolicyFault($"{here}.office", "Ownership:LadderLoop") { Values = [("number", rung.Number)] };
            }

            if (!rung.Informed.Contains(LadderRole.Leader))
            {
                yield return new PolicyFault($"{here}.informed", "Ownership:LeaderNotInformed");
            }

            if (rung.Informed.Distinct().Count() != rung.Informed.Count)
            {
                yield return new PolicyFault($"{here}.informed", "Ownership:RoleTwice");
            }

            foreach (var fault in TriggerFaultsIn(rung, isFirst: before is null, here))
            {
                yield return fault;
            }
        }

        if (rungs[^1].Office != RungOffice.HeadOffice)
        {
            yield return new PolicyFault($"{place}[{rungs.Count}].office", "Ownership:LadderEnd");
        }
    }

    private static IEnumerable<PolicyFault> TriggerFaultsIn(Rung rung, bool isFirst, string here)
    {
        // What led to the first rung would lead back to whom the matrix named.
        (bool IsThere, string Field)[] triggers =
        [
            (rung.Events.Count > 0, "events"),
            (rung.SilenceHours is not null, "silenceHours"),
            (rung.ContactWithinHours is not null, "contactWithinHours"),
        ];
        foreach (var trigger in triggers.Where(t => isFirst && t.IsThere))
        {
            yield return new PolicyFault($"{here}.{trigger.Field}", "Ownership:TriggerOnFirstRung");
        }

        if (rung.Events.Distinct().Count() != rung.Events.Count)
        {
            yield return new PolicyFault($"{here}.events", "Ownership:EventTwice");
        }

        if (rung is { SilenceCount: not null, SilenceHours: null })
        {
            yield return new PolicyFault($"{here}.silenceHours", "Ownership:SilenceWithoutHours");
        }
    }
}
