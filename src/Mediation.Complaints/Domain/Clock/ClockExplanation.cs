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
            .. counted.Start.LateProofApproved ? [ProvenLate(counted.Start)] : Array.Empty<ClockStep>(),
            .. counted.BreachedBeforeStart is { } missed ? [ClockStep.Of(ClockStepKeys.BreachedBeforeRestart, ("dueAt", missed))] : Array.Empty<ClockStep>(),
            .. counted.Extensions.Count == 0 ? Limit(reading, rule, count, institution) : [Limit(rule)],
            .. counted.Extensions.Select(fact =>
                ClockStep.Of(
                    ClockStepKeys.Extended,
                    ("at", fact.At),
                    ("days", fact.TotalDays),
                    ("reason", fact.Reason),
                    ("article", fact.Article),
                    ("late", fact.LateProofApproved)
                )
            ),
            .. counted.Extensions.Count > 0 ? ExtendedLimit(reading, counted.Limit, count, institution) : [],
            .. ClockPauseExplanation.Of(counted.Pauses, reading, rule, count, institution),
            .. rule.Kind == DayKind.Working && target.MissingYear is null ? SpecialDays(reading, count, calendar) : [],
            .. Refusals(counted, rule),
            .. Cap(rule, target),
            .. End(reading, rule, counted, calendar, institution),
        ];

    private static ClockStep Start(ClockReading reading, CountedFacts counted) =>
        counted.Start.Kind == ClockFactKind.Restarted
            ? ClockStep.Of(
                ClockStepKeys.Restarted,
                ("at", counted.Start.At),
                ("reason", counted.Start.Reason),
                ("article", counted.Start.Article),
                ("firstReceivedAt", counted.FirstReceipt.At),
                ("startsOn", reading.StartsOn)
            )
            : ClockStep.Of(
                StartKey(counted.Start),
                ("at", counted.Start.At),
                ("reason", counted.Start.Reason),
                ("article", counted.Start.Article),
                ("startsOn", reading.StartsOn)
            );

    private static ClockStep ProvenLate(ClockFact start) =>
        ClockStep.Of(ClockStepKeys.StartProvenLate, ("at", start.At), ("recordedAt", start.RecordedAt), ("reason", start.Reason));

    private static string StartKey(ClockFact start) =>
        start.Kind == ClockFactKind.ForwardedByRegulator ? ClockStepKeys.Forwarded
        : start.Kind == ClockFactKind.ReviewApplied ? ClockStepKeys.ReviewApplied
        : start.Subject is not null ? ClockStepKeys.ReceivedAnew
        : MergedReceipts.IsOfMerger(start) ? ClockStepKeys.ReceivedMerged
        : ClockStepKeys.Received;

    private static string LimitKey(DutyRule rule) => rule.Kind == DayKind.Calendar ? ClockStepKeys.LimitCalendar : ClockStepKeys.LimitWorking;

    private static ClockStep Limit(DutyRule rule) =>
        ClockStep.Of(LimitKey(rule), ("days", rule.Days), ("answersTo", rule.AnswersTo), ("article", rule.Article));

    private static IEnumerable<ClockStep> Limit(ClockReading reading, DutyRule rule, DayCount count, InstitutionTime institution) =>
        [
            LastUsedDay(reading, count, institution) is { } usedThrough
                ? ClockStep.Of(
                    LimitKey(rule) + ClockStepKeys.Used,
                    ("days", rule.Days),
                    ("answersTo", rule.AnswersTo),
                    ("article", rule.Article),
                    ("used", reading.DaysUsed),
                    ("usedThrough", usedThrough)
                )
                : Limit(rule),
        ];

    /// <summary>How much is used is said of the limit that holds, which is the extended one.</summary>
    private static IEnumerable<ClockStep> ExtendedLimit(ClockReading reading, int limit, DayCount count, InstitutionTime institution) =>
        LastUsedDay(reading, count, institution) is { } usedThrough
            ? [ClockStep.Of(ClockStepKeys.ExtendedLimitUsed, ("days", limit), ("used", reading.DaysUsed), ("usedThrough", usedThrough))]
            : [];

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

    /// <summary>Which days a limit in working days skips, and which weekend days it counts, up to its end.</summary>
    private static IEnumerable<ClockStep> SpecialDays(ClockReading reading, DayCount count, WorkCalendar calendar)
    {
        DateOnly[] days = [.. ClockPauseExplanation.Days(count.StartsOn, reading.Target.AddDays(1)).Where(day => calendar.Covers(day) && !count.IsPaused(day))];
        DateOnly[] rest = [.. days.Where(day => !calendar.IsWorkingDay(day))];
        DateOnly[] worked = [.. days.Where(day => calendar.SpecialDayOn(day) is { IsRest: false })];
        return
        [
            .. rest.Length > 0 ? [ClockStep.Of(ClockStepKeys.RestDays, ("rest", rest))] : Array.Empty<ClockStep>(),
            .. worked.Length > 0 ? [ClockStep.Of(ClockStepKeys.MadeUpDays, ("worked", worked))] : Array.Empty<ClockStep>(),
        ];
    }

    private static IEnumerable<ClockStep> Refusals(CountedFacts counted, DutyRule rule)
    {
        foreach (var (fact, dueAt) in counted.Refused.OrderBy(refused => refused.Fact.At).ThenBy(refused => refused.Fact.Kind))
        {
            // Extensions are no matter of an internal limit.
            if (fact.Kind != ClockFactKind.Extended || rule.Cap is null)
            {
                yield return ClockStep.Of(
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
            yield return ClockStep.Of(ClockStepKeys.ResumedWithoutPause, ("at", end.At), ("reason", end.Reason));
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
            yield return ClockStep.Of(ClockStepKeys.CalendarNotLoaded, ("year", year), ("capped", capped), ("daysBefore", rule.Cap?.DaysBefore));
        }
        else if (target.CappedFrom is { } ownDue)
        {
            yield return ClockStep.Of(ClockStepKeys.CappedBeforeLegal, ("ownDue", ownDue), ("capped", capped), ("daysBefore", rule.Cap?.DaysBefore));
        }
    }

    private static IEnumerable<ClockStep> End(ClockReading reading, DutyRule rule, CountedFacts counted, WorkCalendar calendar, InstitutionTime institution)
    {
        yield return reading.DueOn is { } dueOn
            ? ClockStep.Of(ClockStepKeys.Due, ("dueOn", dueOn), ("dueAt", reading.DueAt))
            : ClockStep.Of(
                ClockStepKeys.DueIfPauseEndsToday,
                ("today", institution.DateOf(reading.AsOf)),
                ("dueOn", reading.Target),
                ("ground", RunningGrounds(counted))
            );
        if (rule.Kind == DayKind.Calendar && rule.Cap is null)
        {
            yield return RolledTo(reading.Target, calendar) is { } rolledTo
                ? ClockStep.Of(ClockStepKeys.NotRolled, ("dueOn", reading.Target), ("rolledTo", rolledTo))
                : ClockStep.Of(ClockStepKeys.NoRollForward);
        }
    }

    private static string[] RunningGrounds(CountedFacts counted) =>
        [.. counted.Pauses.Where(pause => pause.To is null).Select(pause => pause.From.Ground).Distinct(StringComparer.Ordinal)];

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
}
