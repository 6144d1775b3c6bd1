namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// Reads a duty's clock from its facts. Pure: the same facts give the same reading in whatever order they were entered.
/// The day of receipt is not counted and the limit ends at 24:00 of its last day (Civil Code Arts 201-203); a last day
/// that is a rest day is not rolled forward, which is the stricter reading of the complaint measures (Order 2020/3).
/// Which facts count is decided by <see cref="CountedFacts"/> with <see cref="ClockPause"/> and <see cref="ClockExtension"/>, which days by
/// <see cref="DayCount"/>.
/// </summary>
public static class StatutoryClock
{
    /// <summary>A strip of more days past the end says nothing that the figure does not.</summary>
    private const int MostLateDays = 90;

    /// <summary>The whole reading, with its explanation and its days, for somebody who reads it.</summary>
    /// <param name="facts">The facts of this duty, in any order.</param>
    /// <param name="rule">The duty.</param>
    /// <param name="calendar">Working days and rest days.</param>
    /// <param name="institution">The zone in which days are counted.</param>
    /// <param name="asOf">The instant of the reading; what happens later is left out.</param>
    /// <param name="knownAt">What was recorded later is left out too, so that an old reading can be repeated; <paramref name="asOf"/> when null.</param>
    /// <exception cref="ArgumentException">Its start has not happened or is not known by then.</exception>
    /// <exception cref="CalendarNotLoadedException">A duty in working days without a cap leaves the loaded years.</exception>
    public static ClockReading Read(
        IEnumerable<ClockFact> facts,
        DutyRule rule,
        WorkCalendar calendar,
        InstitutionTime institution,
        DateTimeOffset asOf,
        DateTimeOffset? knownAt = null
    )
    {
        var today = institution.DateOf(asOf);
        var (counted, count, target) = Find(Known(facts, asOf, knownAt), rule, calendar, institution, today);
        var dueOn = target.Running;
        var shown = dueOn ?? target.IfPauseEndsToday;
        var dueAt = dueOn is { } last ? institution.EndOfDay(last) : (DateTimeOffset?)null;
        // Not past the end of the limit: there the work calendar may not be loaded any more.
        var used = count.Between(count.StartsOn, today <= shown ? today : shown.AddDays(1));
        var reading = new ClockReading(
            rule.RuleId,
            asOf,
            count.StartsOn,
            dueOn,
            dueAt,
            dueOn is null ? target.IfPauseEndsToday : null,
            Paused: dueOn is null,
            DaysUsed: used,
            DaysLeft: count.Between(today, shown.AddDays(1)),
            DaysOverdue: dueOn is { } passed && today > passed ? today.DayNumber - passed.DayNumber : 0,
            calendar.Version,
            Steps: [],
            Ribbon(count, shown, today, calendar)
        );
        return reading with { Steps = ClockExplanation.Of(reading, counted, rule, count, target, calendar, institution) };
    }

    /// <summary>As <see cref="Read"/>, the end of the limit alone: nothing is explained.</summary>
    public static DutyDate ReadDate(
        IEnumerable<ClockFact> facts,
        DutyRule rule,
        WorkCalendar calendar,
        InstitutionTime institution,
        DateTimeOffset asOf,
        DateTimeOffset? knownAt = null
    )
    {
        var (counted, _, target) = Find(Known(facts, asOf, knownAt), rule, calendar, institution, institution.DateOf(asOf));
        return new DutyDate(institution.EndOfDay(target.Running ?? target.IfPauseEndsToday), target.Running is null)
        {
            MissedAt = counted.BreachedBeforeStart,
            CalendarVersion = calendar.Number,
        };
    }

    /// <summary>The limit in all, with its extensions: counted from the receipt, or from the last restart.</summary>
    public static int LimitDays(
        IEnumerable<ClockFact> facts,
        DutyRule rule,
        WorkCalendar calendar,
        InstitutionTime institution,
        DateTimeOffset asOf,
        DateTimeOffset? knownAt = null
    ) => CountedFacts.Of(Known(facts, asOf, knownAt), rule, calendar, institution).Limit;

    private static List<ClockFact> Known(IEnumerable<ClockFact> facts, DateTimeOffset asOf, DateTimeOffset? knownAt) =>
        MergedReceipts.Counted([.. facts.Where(fact => fact.At <= asOf && fact.RecordedAt <= (knownAt ?? asOf))]);

    private static (CountedFacts Counted, DayCount Count, ClockTarget Target) Find(
        List<ClockFact> known,
        DutyRule rule,
        WorkCalendar calendar,
        InstitutionTime institution,
        DateOnly today,
        bool isExtended = true
    )
    {
        var counted = CountedFacts.Of(known, rule, calendar, institution, isExtended);
        var running = new DayCount(counted, rule, calendar, institution);
        var ended = new DayCount(counted, rule, calendar, institution, pausesEndOn: today);
        if (rule.Cap is not { } cap)
        {
            return (counted, ended, new ClockTarget(running.LastDay(), LastDayOf(ended)));
        }

        // An extension of the legal limit moves the cap as little as it moves the count: what was missed is not healed by it.
        var legal = Find(known, cap.Legal, calendar, institution, today, isExtended: false).Target;
        var (legalDue, legalIfEnded) = (legal.Running?.AddDays(-cap.DaysBefore), (legal.Running ?? legal.IfPauseEndsToday).AddDays(-cap.DaysBefore));
        try
        {
            var (own, ownIfEnded) = (running.LastDay(), LastDayOf(ended));
            return (
                counted,
                ended,
                new ClockTarget(Earlier(own, legalDue), Earlier(ownIfEnded, legalIfEnded) ?? ownIfEnded)
                {
                    CappedFrom = ownIfEnded > legalIfEnded ? ownIfEnded : null,
                }
            );
        }
        catch (CalendarNotLoadedException missing)
        {
            // The year's notice is not out yet. The cap needs no working days, so it is what can be promised; its days are calendar days.
            var byCap = new DayCount(counted, rule with { Kind = DayKind.Calendar }, calendar, institution, pausesEndOn: today);
            return (counted, byCap, new ClockTarget(legalDue, legalIfEnded) { MissingYear = missing.Year });
        }
    }

    private static DateOnly LastDayOf(DayCount withoutRunningPauses) =>
        withoutRunningPauses.LastDay() ?? throw new InvalidOperationException("Without a running pause a limit always ends.");

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    private static List<ClockDay> Ribbon(DayCount count, DateOnly until, DateOnly today, WorkCalendar calendar)
    {
        var days = new List<ClockDay>();
        var overdue = today.DayNumber - until.DayNumber;
        var last = overdue is > 0 and <= MostLateDays ? today : until;
        for (var day = count.StartsOn; day <= last; day = day.AddDays(1))
        {
            days.Add(new ClockDay(day, day > until && day < today ? ClockDayKind.Late : KindOf(day)));
        }

        return days;

        ClockDayKind KindOf(DateOnly day) =>
            (day.CompareTo(today), count.IsPaused(day), calendar.IsKnownRestDay(day)) switch
            {
                (0, _, _) => ClockDayKind.Today,
                (_, true, _) => ClockDayKind.Pause,
                (< 0, _, var rest) => rest ? ClockDayKind.GoneRest : ClockDayKind.Gone,
                (_, _, var rest) => rest ? ClockDayKind.Rest : ClockDayKind.Ahead,
            };
    }
}

/// <summary>Where a limit ends.</summary>
/// <param name="Running">As things stand; null while a pause leaves it open.</param>
/// <param name="IfPauseEndsToday">If every running pause ended today; the same as Running when none runs.</param>
internal sealed record ClockTarget(DateOnly? Running, DateOnly IfPauseEndsToday)
{
    /// <summary>The own end of an internal limit, where the cap cut it off.</summary>
    public DateOnly? CappedFrom { get; init; }

    /// <summary>The year without a calendar, where only the cap could be computed.</summary>
    public int? MissingYear { get; init; }
}
