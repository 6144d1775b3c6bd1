namespace Mediation.Tests.Complaints.Clock;

/// <summary>
/// The clock a second time, as a clerk would do it: each day is opened, its facts replayed in order, and the sheet is
/// ticked or not. Shares no code with the fast one, nor its calendar, beyond the facts themselves.
/// </summary>
internal static class SlowClock
{
    private const int Horizon = 250;

    public static SlowReading Read(IReadOnlyList<ClockFact> facts, DutyRule rule, DateTimeOffset asOf, DateTimeOffset? knownAt = null)
    {
        var known = Known(facts, asOf, knownAt ?? asOf);
        var (admitted, missed) = Admit(known, rule.Cap?.Legal ?? rule);
        var today = LocalDate(asOf);

        // The bank's own limit and the cap that holds it are not made longer.
        var counted = rule.Cap is null ? admitted : admitted.FindAll(fact => fact.Kind != ClockFactKind.Extended);
        var endedToday = EndedToday(counted, asOf);
        var (due, ifEnded) = (Due(counted, rule), Due(endedToday, rule));
        if (rule.Cap is { } cap)
        {
            var legal = Due(counted, cap.Legal);
            due = First(due, legal?.AddDays(-cap.DaysBefore));
            ifEnded = First(ifEnded, (legal ?? Due(endedToday, cap.Legal))?.AddDays(-cap.DaysBefore));
        }

        return new SlowReading(due, ifEnded!.Value, Ticked(endedToday, rule).TakeWhile(day => day < today).Count(), missed);
    }

    /// <summary>What a clerk has on the sheet by then; the receipt of a complaint that was merged and let go again is struck out.</summary>
    private static List<ClockFact> Known(IReadOnlyList<ClockFact> facts, DateTimeOffset asOf, DateTimeOffset knownAt)
    {
        var sheet = facts.Where(fact => fact.At <= asOf && fact.RecordedAt <= knownAt).ToList();
        foreach (var released in sheet.Where(fact => fact.Kind == ClockFactKind.Released).ToList())
        {
            sheet.RemoveAll(fact => fact.Ground == released.Ground && fact.Kind is ClockFactKind.Received or ClockFactKind.Released);
        }

        return sheet;
    }

    /// <summary>
    /// The sheet is filled in as the facts are handed in. What makes a limit longer and is handed in after its last day is not written down without an
    /// approved proof; what came in after it is missed even where the limit runs anew.
    /// </summary>
    private static (List<ClockFact> Admitted, bool Missed) Admit(List<ClockFact> known, DutyRule judge)
    {
        List<ClockFact> sheet = [];
        List<DateTimeOffset> afterTheEnd = [];
        foreach (var handedIn in known.Select(fact => fact.RecordedAt).Distinct().Order())
        {
            var facts = known.FindAll(fact => fact.RecordedAt == handedIn);
            var due = facts.Exists(fact => fact.Kind is ClockFactKind.Paused or ClockFactKind.Extended or ClockFactKind.Restarted) ? Due(sheet, judge) : null;
            afterTheEnd.AddRange(facts.Where(fact => fact.Kind == ClockFactKind.Restarted && LocalDate(fact.At) > due).Select(fact => fact.At));
            sheet.AddRange(facts.Where(fact => IsAdmitted(fact, due)));
        }

        var first = sheet.Where(IsStart).Select(fact => fact.At).DefaultIfEmpty().Min();
        return (sheet, afterTheEnd.Exists(at => at >= first));
    }

    private static bool IsAdmitted(ClockFact fact, DateOnly? due)
    {
        var isTooLate = LocalDate(fact.RecordedAt) > due && !fact.LateProofApproved;
        return fact.Kind switch
        {
            ClockFactKind.Paused => !isTooLate,
            ClockFactKind.Extended => !isTooLate && !(LocalDate(fact.At) > due),
            ClockFactKind.Restarted => !isTooLate || LocalDate(fact.At) > due,
            _ => true,
        };
    }

    // A tick later, so that a pause which begins at this very instant ends as well.
    private static List<ClockFact> EndedToday(List<ClockFact> facts, DateTimeOffset asOf) =>
        [
            .. facts,
            .. GroundsOf(facts)
                .Where(ground => IsOpen(MomentsOf(facts, ground), DateTimeOffset.MaxValue))
                .Select(ground => ClockFact.Resumed(ground, asOf.AddTicks(1), asOf)),
        ];

    private static DateOnly? Due(List<ClockFact> facts, DutyRule rule) =>
        facts.Exists(IsStart) ? Ticked(facts, rule).Cast<DateOnly?>().ElementAtOrDefault(Limit(facts, rule) - 1) : null;

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
        var (first, limit) = (LocalDate(StartOf(facts)).AddDays(1), Limit(facts, rule));
        var grounds = GroundsOf(facts).ConvertAll(ground => MomentsOf(facts, ground));
        for (var (i, ticks) = (0, 0); i < Horizon && ticks < limit; i++)
        {
            var day = first.AddDays(i);
            if (!grounds.Exists(moments => StandsStill(moments, day, rule)) && (rule.Kind == DayKind.Calendar || SlowCalendar.IsWorkingDay(day)))
            {
                ticks++;
                yield return day;
            }
        }
    }

    private static bool StandsStill(List<Moment> moments, DateOnly day, DutyRule rule)
    {
        var (morning, night) = (Midnight(day), Midnight(day.AddDays(1)));
        var begunToday = moments.Exists(moment => moment.Begins && moment.At >= morning && moment.At < night);
        return rule.PauseEndDayCounts ? IsOpen(moments, night) : begunToday || IsOpen(moments, morning);
    }

    private static bool IsOpen(List<Moment> moments, DateTimeOffset before)
    {
        var open = false;
        foreach (var moment in moments.TakeWhile(moment => moment.At < before))
        {
            open = open ? !moment.Ends || moment.Begins : moment.Begins && !moment.Ends;
        }

        return open;
    }

    private static List<string> GroundsOf(List<ClockFact> facts) =>
        [.. facts.Where(fact => fact.Kind == ClockFactKind.Paused).Select(fact => fact.Ground).Distinct(StringComparer.Ordinal)];

    private static List<Moment> MomentsOf(List<ClockFact> facts, string ground) =>
        [
            .. facts
                .Where(fact => fact.Ground == ground && fact.Kind is ClockFactKind.Paused or ClockFactKind.Resumed)
                .GroupBy(fact => fact.At)
                .OrderBy(group => group.Key)
                .Select(group => new Moment(
                    group.Key,
                    group.Any(fact => fact.Kind == ClockFactKind.Paused),
                    group.Any(fact => fact.Kind == ClockFactKind.Resumed)
                )),
        ];

    /// <summary>A receipt, or on the sheet of a forward or an application its arrival.</summary>
    private static bool IsStart(ClockFact fact) => fact.Kind is ClockFactKind.Received or ClockFactKind.ForwardedByRegulator or ClockFactKind.ReviewApplied;

    private static DateOnly? First(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));

    public static DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>What happens to one ground at one instant.</summary>
    private sealed record Moment(DateTimeOffset At, bool Begins, bool Ends);
}

/// <param name="Due">Last day; null while it stands still.</param>
/// <param name="IfEnded">Last day if whatever runs ended today.</param>
/// <param name="Used">Days that carry a tick before today.</param>
/// <param name="Missed">New facts came in after the limit that they let run anew.</param>
internal sealed record SlowReading(DateOnly? Due, DateOnly IfEnded, int Used, bool Missed)
{
    public DateOnly Target => Due ?? IfEnded;
}
