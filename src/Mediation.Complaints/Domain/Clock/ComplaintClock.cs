namespace Mediation.Complaints.Domain.Clock;

/// <summary>The two clocks of a complaint, read under the version of the rules that the case is pinned to.</summary>
public sealed record ComplaintClock(ComplaintDuties Rules, int PolicyVersion, WorkCalendar Calendar, InstitutionTime Institution)
{
    public (DutyDate Decide, DutyDate InternalDecide) Read(IEnumerable<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var (legal, own) = Explain(facts, asOf);
        return (DateOf(legal), DateOf(own));
    }

    /// <summary>
    /// Both readings whole, with the sentences that say how the dates came about. A fact that is kept has happened: a clock that lags behind
    /// the one that dated it reads as of that fact.
    /// </summary>
    public (ClockReading Decide, ClockReading InternalDecide) Explain(IEnumerable<ClockFactRow> facts, DateTimeOffset asOf)
    {
        ClockFact[] known = [.. facts.Select(f => f.ToFact())];
        var at = asOf.NotBefore(known.Max(f => f.At));
        var knownAt = at.NotBefore(known.Max(f => f.RecordedAt));
        return (
            StatutoryClock.Read(known, Rules.Legal, Calendar, Institution, at, knownAt),
            StatutoryClock.Read(known, Rules.Internal, Calendar, Institution, at, knownAt)
        );
    }

    private DutyDate DateOf(ClockReading reading) => new(Institution.EndOfDay(reading.Target), reading.Paused);
}
