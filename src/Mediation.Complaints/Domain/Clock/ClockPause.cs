namespace Mediation.Complaints.Domain.Clock;

/// <summary>A period that is not counted: mediation (Order 2020/3, Art. 23), expert appraisal (Art. 18).</summary>
/// <param name="From">The fact that began it.</param>
/// <param name="To">The fact that ended it; null while it runs.</param>
internal sealed record ClockPause(ClockFact From, ClockFact? To)
{
    /// <summary>The first day that is counted again; null while it runs and no end is supposed.</summary>
    /// <param name="rule">Whether the day of the end is counted.</param>
    /// <param name="institution">The institution's zone.</param>
    /// <param name="endsOn">A supposed end of a running pause.</param>
    public DateOnly? Until(DutyRule rule, InstitutionTime institution, DateOnly? endsOn) =>
        (To is { } end ? institution.DateOf(end.At) : endsOn)?.AddDays(rule.PauseEndDayCounts ? 0 : 1);

    /// <summary>Pairs beginnings and ends ground by ground, for pauses may overlap; an end that no beginning precedes is a stray.</summary>
    public static (IReadOnlyList<ClockPause> Pauses, IReadOnlyList<ClockFact> StrayEnds) Pair(IReadOnlyList<ClockFact> facts)
    {
        var (pauses, strays) = (new List<ClockPause>(), new List<ClockFact>());
        foreach (
            var ground in facts.Where(fact => fact.Kind is ClockFactKind.Paused or ClockFactKind.Resumed).GroupBy(fact => fact.Ground, StringComparer.Ordinal)
        )
        {
            ClockFact? open = null;
            foreach (var moment in ground.GroupBy(fact => fact.At).OrderBy(group => group.Key))
            {
                var begins = moment.Where(fact => fact.Kind == ClockFactKind.Paused).OrderBy(fact => fact.Reason, StringComparer.Ordinal).FirstOrDefault();
                var ends = moment.Where(fact => fact.Kind == ClockFactKind.Resumed).OrderBy(fact => fact.Reason, StringComparer.Ordinal).FirstOrDefault();
                if (ends is null)
                {
                    open ??= begins;
                }
                else if ((open ?? begins) is { } from)
                {
                    // An end and a beginning at one instant: the old pause ends and the new one begins.
                    pauses.Add(new ClockPause(from, ends));
                    open = open is null ? null : begins;
                }
                else
                {
                    strays.Add(ends);
                }
            }

            if (open is not null)
            {
                pauses.Add(new ClockPause(open, null));
            }
        }

        return ([.. pauses.OrderBy(pause => pause.From.At).ThenBy(pause => pause.From.Ground, StringComparer.Ordinal)], strays);
    }
}
