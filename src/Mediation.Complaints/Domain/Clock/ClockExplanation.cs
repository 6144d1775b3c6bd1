namespace Mediation.Complaints.Domain.Clock;

/// <summary>Puts a reading into steps that a page turns into sentences.</summary>
internal static class ClockExplanation
{
    public static IReadOnlyList<ClockStep> Of(
        ClockReading reading,
        CountedFacts counted,
        DutyRule rule,
        DayCount count,
        ClockTarget target,
        WorkCalendar calendar,
        InstitutionTime institution
    ) =>
        [
            Start(reading, counted),
            .. counted.BreachedBeforeStart is { } missed ? [Step(ClockStepKeys.BreachedBeforeRestart, ("dueAt", missed))] : Array.Empty<ClockStep>(),
            Limit(reading, rule, count, institution),
            .. counted.Extensions.Select(fact =>
                Step(
                    ClockStepKeys.Extended,
                    ("at", fact.At),
                    ("days", fact.TotalDays),
                    ("reason", fact.Reason),
                    ("article", fact.Article),
                    ("late", fact.LateProofApproved)
                )
            ),
            .. counted.Pauses.Where(pause => Matters(pause, reading, count, institution)).SelectMany(pause => Pause(pause, reading, count, institution)),
            .. Refusals(counted, rule),
            .. Cap(rule, target),
            .. End(reading, rule, calendar, institution),
        ];

    private static ClockStep Start(ClockReading reading, CountedFacts counted) =>
        counted.Start.Kind == ClockFactKind.Restarted
            ? Step(
                ClockStepKeys.Restarted,
                ("at", counted.Start.At),
                ("reason", counted.Start.Reason),
                ("article", counted.Start.Article),
                ("firstReceivedAt", counted.FirstReceipt.At),
                ("startsOn", reading.StartsOn)
            )
            : Step(ClockStepKeys.Received, ("at", counted.Start.At), ("reason", counted.Start.Reason), ("startsOn", reading.StartsOn));

    private static ClockStep Limit(ClockReading reading, DutyRule rule, DayCount count, InstitutionTime institution)
    {
        var key = rule.Kind == DayKind.Calendar ? ClockStepKeys.LimitCalendar : ClockStepKeys.LimitWorking;
        return LastUsedDay(reading, count, institution) is { } usedThrough
            ? Step(key + ClockStepKeys.Used, ("days", rule.Days), ("article", rule.Article), ("used", reading.DaysUsed), ("usedThrough", usedThrough))
            : Step(key, ("days", rule.Days), ("article", rule.Article));
    }

    private static DateOnly? LastUsedDay(ClockReading reading, DayCount count, InstitutionTime institution)
    {
        var today = institution.DateOf(reading.AsOf);
        for (var day = today <= reading.Target ? today.AddDays(-1) : reading.Target; day >= reading.StartsOn; day = day.AddDays(-1))
        {
            if (count.Counts(day))
            {
                return day;
            }
        }

        return null;
    }

    // A pause that was over before the limit began, or began after it ended, explains nothing.
    private static bool Matters(ClockPause pause, ClockReading reading, DayCount count, InstitutionTime institution) =>
        institution.DateOf(pause.From.At) <= reading.Target && (pause.To is not { } end || institution.DateOf(end.At) >= count.StartsOn);

    private static IEnumerable<ClockStep> Pause(ClockPause pause, ClockReading reading, DayCount count, InstitutionTime institution)
    {
        var from = institution.DateOf(pause.From.At);
        if (pause.To is { } end)
        {
            var to = institution.DateOf(end.At);
            var first = from < count.StartsOn ? count.StartsOn : from;
            var notCounted = Enumerable.Range(0, to.DayNumber - first.DayNumber + 1).Count(i => count.IsPaused(first.AddDays(i)));
            yield return Step(
                ClockStepKeys.PauseEnded,
                ("from", from),
                ("to", to),
                ("reason", pause.From.Reason),
                ("article", pause.From.Article),
                ("notCounted", notCounted)
            );
        }
        else
        {
            yield return Step(
                ClockStepKeys.PauseRuns,
                ("from", from),
                ("reason", pause.From.Reason),
                ("article", pause.From.Article),
                ("left", reading.DaysLeft)
            );
        }

        if (pause.From.LateProofApproved)
        {
            yield return Step(ClockStepKeys.PauseProvenLate, ("from", from), ("recordedAt", pause.From.RecordedAt), ("reason", pause.From.Reason));
        }
    }

    private static IEnumerable<ClockStep> Refusals(CountedFacts counted, DutyRule rule)
    {
        foreach (var (fact, dueAt) in counted.Refused.OrderBy(refused => refused.Fact.At).ThenBy(refused => refused.Fact.Kind))
        {
            // Extensions are no matter of an internal limit.
            if (fact.Kind != ClockFactKind.Extended || rule.Cap is null)
            {
                yield return Step(
                    RefusalKey(fact.Kind),
                    ("at", fact.At),
                    ("recordedAt", fact.RecordedAt),
                    ("days", fact.TotalDays),
                    ("dueAt", dueAt),
                    ("reason", fact.Reason)
                );
            }
        }

        // The end of a pause that was refused has been explained with it.
        foreach (var end in counted.StrayEnds.Where(end => !counted.Refused.Any(refused => refused.Fact.Ground == end.Ground)).OrderBy(end => end.At))
        {
            yield return Step(ClockStepKeys.ResumedWithoutPause, ("at", end.At), ("reason", end.Reason));
        }
    }

    private static string RefusalKey(ClockFactKind kind) =>
        kind switch
        {
            ClockFactKind.Paused => ClockStepKeys.PauseTooLate,
            ClockFactKind.Extended => ClockStepKeys.ExtensionTooLate,
            ClockFactKind.Restarted => ClockStepKeys.RestartTooLate,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Never refused."),
        };

    private static IEnumerable<ClockStep> Cap(DutyRule rule, ClockTarget target)
    {
        var capped = target.Running ?? target.IfPauseEndsToday;
        if (target.MissingYear is { } year)
        {
            yield return Step(ClockStepKeys.CalendarNotLoaded, ("year", year), ("capped", capped), ("daysBefore", rule.Cap?.DaysBefore));
        }
        else if (target.CappedFrom is { } ownDue)
        {
            yield return Step(ClockStepKeys.CappedBeforeLegal, ("ownDue", ownDue), ("capped", capped), ("daysBefore", rule.Cap?.DaysBefore));
        }
    }

    private static IEnumerable<ClockStep> End(ClockReading reading, DutyRule rule, WorkCalendar calendar, InstitutionTime institution)
    {
        yield return reading.DueOn is { } dueOn
            ? Step(ClockStepKeys.Due, ("dueOn", dueOn), ("dueAt", reading.DueAt))
            : Step(ClockStepKeys.DueIfPauseEndsToday, ("today", institution.DateOf(reading.AsOf)), ("dueOn", reading.Target));
        if (rule.Kind == DayKind.Calendar && rule.Cap is null)
        {
            yield return RolledTo(reading.Target, calendar) is { } rolledTo
                ? Step(ClockStepKeys.NotRolled, ("dueOn", reading.Target), ("rolledTo", rolledTo))
                : Step(ClockStepKeys.NoRollForward);
        }
    }

    // For information only: the date on which the Civil Code's rule for rest days would end the limit.
    private static DateOnly? RolledTo(DateOnly due, WorkCalendar calendar)
    {
        for (var day = due; calendar.Covers(day); day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                return day == due ? null : day;
            }
        }

        return null;
    }

    private static ClockStep Step(string key, params (string Name, object? Value)[] data) =>
        new(key, data.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
}
