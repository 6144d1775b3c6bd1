namespace Mediation.Complaints.Domain.Clock;

/// <summary>The clocks of a complaint, read under the version of the rules that the case is pinned to.</summary>
public sealed record ComplaintClock(ComplaintDuties Rules, int PolicyVersion, WorkCalendar Calendar, InstitutionTime Institution)
{
    /// <summary>All versions of the calendar by their numbers: a settled duty is explained by the one that it was counted by.</summary>
    public IReadOnlyDictionary<int, WorkCalendar> Calendars { get; init; } = new Dictionary<int, WorkCalendar>();

    /// <summary>The same with an earlier version of the calendar; with the present one where that is not known.</summary>
    public ComplaintClock By(int calendarVersion) => this with { Calendar = Calendars.GetValueOrDefault(calendarVersion, Calendar) };

    /// <summary>When a duty ends: for whoever changes the case, without any explanation.</summary>
    /// <param name="kind">Kind of the duty.</param>
    /// <param name="subject">The forward that it answers, or null.</param>
    /// <param name="facts">All facts of the case.</param>
    /// <param name="asOf">The instant of the reading.</param>
    public DutyDate Read(string kind, Guid? subject, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var (known, at, knownAt) = Known(facts, asOf);
        return StatutoryClock.ReadDate(Rules.FactsOf(kind, subject, known), Rules.RuleOf(kind), Calendar, Institution, at, knownAt);
    }

    /// <summary>When a duty would end if a step of its term were granted now.</summary>
    /// <param name="kind">Kind of the duty.</param>
    /// <param name="subject">The forward that it answers, or null.</param>
    /// <param name="toDays">The limit in all.</param>
    /// <param name="facts">All facts of the case.</param>
    /// <param name="asOf">When it is granted.</param>
    public DutyDate ReadExtended(string kind, Guid? subject, int toDays, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var at = asOf.NotBefore(facts.Max(f => f.At)).NotBefore(facts.Max(f => f.RecordedAt));
        return Read(kind, subject, [.. facts, ClockFactRow.Of(Guid.Empty, ClockFact.Extended(toDays, at, at) with { Duty = kind, Subject = subject })], at);
    }

    /// <summary>When a duty ends for what settles it: a pause that runs still is read as ended there.</summary>
    /// <param name="duty">It is open.</param>
    /// <param name="facts">All facts of the case.</param>
    /// <param name="at">When it was answered or ended.</param>
    public DutyDate ReadToSettle(Duty duty, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset at)
    {
        List<ClockFact> own = [.. Rules.FactsOf(duty.Kind, duty.Subject, facts.Select(f => f.ToFact()))];
        var asOf = at.NotBefore(own.Max(f => f.At));
        return StatutoryClock.ReadDate(own, Rules.RuleOf(duty.Kind), Calendar, Institution, asOf, asOf.NotBefore(own.Max(f => f.RecordedAt)));
    }

    /// <summary>The reading of a duty whole, with the sentences that say how its date came about: for whoever reads them.</summary>
    /// <param name="kind">Kind of the duty.</param>
    /// <param name="subject">The forward that it answers, or null.</param>
    /// <param name="facts">All facts of the case.</param>
    /// <param name="asOf">The instant of the reading.</param>
    public ClockReading Explain(string kind, Guid? subject, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var (known, at, knownAt) = Known(facts, asOf);
        return StatutoryClock.Read(Rules.FactsOf(kind, subject, known), Rules.RuleOf(kind), Calendar, Institution, at, knownAt);
    }

    /// <summary>
    /// The reading of a duty for whoever reads its case: an open one as it stands, a settled one as of what settled it, which is what counts,
    /// however late it was recorded.
    /// </summary>
    /// <param name="duty">The duty.</param>
    /// <param name="facts">All facts of the case.</param>
    /// <param name="now">The instant of the reading.</param>
    public ClockReading Explain(Duty duty, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset now)
    {
        if (duty is not { SettledAt: { } settled, RecordedAt: { } recorded })
        {
            return Explain(duty.Kind, duty.Subject, facts, now);
        }

        var known = MergedReceipts.AsSettled(duty, Before(ReopenedAfter(duty, facts), facts));
        var then = By(duty.CalendarVersion);
        return duty.WasMetOrMissed
            ? then.Explain(duty.Kind, duty.Subject, known, settled).SettledBy(duty, recorded)
            : then.Explain(duty.Kind, duty.Subject, known, recorded);
    }

    /// <summary>Whether what ended this duty was a merger that was undone since, and no answer.</summary>
    public static bool WasMergedAfter(Duty duty, IReadOnlyCollection<ClockFactRow> facts) =>
        facts.Where(f => f.Kind == ClockFactKind.Reopened && f.RecordedAt > duty.RecordedAt).MinBy(f => f.RecordedAt)?.Ground == ClockFact.Separation;

    /// <summary>When the case was opened again after this duty was settled; null where it was not.</summary>
    public static DateTimeOffset? ReopenedAfter(Duty duty, IReadOnlyCollection<ClockFactRow> facts) =>
        facts.Where(f => f.Kind == ClockFactKind.Reopened && f.RecordedAt > duty.RecordedAt).Min(f => (DateTimeOffset?)f.RecordedAt);

    /// <summary>What became known after a case was opened again is no matter of what was settled before.</summary>
    private static IReadOnlyCollection<ClockFactRow> Before(DateTimeOffset? reopened, IReadOnlyCollection<ClockFactRow> facts) =>
        reopened is { } at ? [.. facts.Where(f => f.RecordedAt < at)] : facts;

    /// <summary>The limit of a duty in all, with its extensions.</summary>
    public int LimitDays(Duty duty, IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var (known, at, knownAt) = Known(facts, asOf);
        return StatutoryClock.LimitDays(Rules.FactsOf(duty.Kind, duty.Subject, known), Rules.RuleOf(duty.Kind), Calendar, Institution, at, knownAt);
    }

    /// <summary>Counted days that are left of the legal limit to answer the complainant; 1 on the last day, 0 when it is over.</summary>
    public int DaysLeftToAnswer(Complaint complaint, DateTimeOffset now)
    {
        var duty = Duty.ToComplainant(complaint.Duties);
        return Explain(duty.Kind, duty.Subject, complaint.ClockFacts, now).DaysLeft;
    }

    /// <remarks>A fact that is kept has happened: a clock that lags behind the one that dated it reads as of that fact.</remarks>
    private static (IEnumerable<ClockFact> Known, DateTimeOffset At, DateTimeOffset KnownAt) Known(IReadOnlyCollection<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var at = asOf.NotBefore(facts.Max(f => f.At));
        return (facts.Select(f => f.ToFact()), at, at.NotBefore(facts.Max(f => f.RecordedAt)));
    }
}
