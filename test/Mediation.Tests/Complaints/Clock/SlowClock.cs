using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>
/// The clock a second time, as a clerk would do it: each day is opened, its facts replayed in order, and the sheet is
/// ticked or not. Shares no code with the fast one beyond the facts themselves.
/// </summary>
internal static class SlowClock
{
    private const int Horizon = 250;

    public static (DateOnly? Due, DateOnly? IfEnded, int Used) Read(
        IReadOnlyList<ClockFact> facts,
        DutyRule rule,
        DateTimeOffset asOf,
        DateTimeOffset? knownAt = null
    )
    {
        var known = facts.Where(fact => fact.At <= asOf && fact.RecordedAt <= (knownAt ?? asOf)).ToList();
        var admitted = known.Where(fact => IsAdmitted(fact, known, rule)).ToList();
        var today = LocalDate(asOf);
        // A tick later, so that a pause which begins at this very instant ends as well.
        var endsToday = admitted
            .Concat(
                admitted
                    .Select(fact => fact.Ground)
                    .Distinct(StringComparer.Ordinal)
                    .Where(ground => IsOpen(admitted, ground, DateTimeOffset.MaxValue))
                    .Select(ground => ClockFact.Resumed(ground, asOf.AddTicks(1), asOf))
            )
            .ToList();
        var ticked = Ticked(endsToday, rule).TakeWhile(day => day < today).Count();
        return (Due(admitted, rule), Due(endsToday, rule), ticked);
    }

    private static bool IsAdmitted(ClockFact fact, List<ClockFact> known, DutyRule rule)
    {
        if (IsStart(fact) || fact.Kind == ClockFactKind.Resumed)
        {
            return true;
        }

        var before = known.Where(other => other.RecordedAt < fact.RecordedAt).ToList();
        var due = Due(before.Where(other => IsAdmitted(other, before, rule)).ToList(), rule);
        var tooLate = due is { } day && LocalDate(fact.RecordedAt) > day && !fact.LateProofApproved;
        return fact.Kind switch
        {
            ClockFactKind.Paused => !tooLate,
            ClockFactKind.Extended => !tooLate && !(LocalDate(fact.At) > due),
            _ => !tooLate || LocalDate(fact.At) > due,
        };
    }

    private static DateOnly? Due(List<ClockFact> facts, DutyRule rule)
    {
        if (!facts.Exists(IsStart))
        {
            return null;
        }

        return Ticked(facts, rule).Cast<DateOnly?>().ElementAtOrDefault(Limit(facts, rule) - 1);
    }

    private static int Limit(List<ClockFact> facts, DutyRule rule)
    {
        var days = rule.Days;
        foreach (var fact in facts.Where(fact => fact.Kind == ClockFactKind.Extended && fact.At >= StartOf(facts)))
        {
            days = Math.Max(days, fact.TotalDays!.Value);
        }

        return days;
    }

    private static DateTimeOffset StartOf(List<ClockFact> facts)
    {
        var start = facts.Where(IsStart).Min(fact => fact.At);
        foreach (var restart in facts.Where(fact => fact.Kind == ClockFactKind.Restarted))
        {
            start = restart.At > start ? restart.At : start;
        }

        return start;
    }

    // The days that carry a tick, from the day after the start, over a span longer than any history of the test.
    private static IEnumerable<DateOnly> Ticked(List<ClockFact> facts, DutyRule rule)
    {
        var first = LocalDate(StartOf(facts)).AddDays(1);
        var limit = Limit(facts, rule);
        for (var (i, ticks) = (0, 0); i < Horizon && ticks < limit; i++)
        {
            var day = first.AddDays(i);
            var counts =
                !facts.Select(fact => fact.Ground).Distinct(StringComparer.Ordinal).Any(ground => StandsStill(facts, ground, day, rule))
                && (rule.Kind == DayKind.Calendar || Calendar.IsWorkingDay(day));
            if (counts)
            {
                ticks++;
                yield return day;
            }
        }
    }

    private static bool StandsStill(List<ClockFact> facts, string ground, DateOnly day, DutyRule rule)
    {
        var (morning, night) = (At($"{day:yyyy-MM-dd} 00:00"), At($"{day.AddDays(1):yyyy-MM-dd} 00:00"));
        var begunToday = facts.Exists(fact => fact.Ground == ground && fact.Kind == ClockFactKind.Paused && fact.At >= morning && fact.At < night);
        return rule.PauseEndDayCounts ? IsOpen(facts, ground, night) : begunToday || IsOpen(facts, ground, morning);
    }

    private static bool IsOpen(List<ClockFact> facts, string ground, DateTimeOffset before)
    {
        var open = false;
        foreach (var moment in facts.Where(fact => fact.Ground == ground && fact.At < before).Select(fact => fact.At).Distinct().Order())
        {
            var ends = facts.Exists(fact => fact.Ground == ground && fact.At == moment && fact.Kind == ClockFactKind.Resumed);
            var begins = facts.Exists(fact => fact.Ground == ground && fact.At == moment && fact.Kind == ClockFactKind.Paused);
            open = open ? !ends || begins : begins && !ends;
        }

        return open;
    }

    /// <summary>A receipt, or on the sheet of a forward or an application its arrival.</summary>
    private static bool IsStart(ClockFact fact) => fact.Kind is ClockFactKind.Received or ClockFactKind.ForwardedByRegulator or ClockFactKind.ReviewApplied;

    private static DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
