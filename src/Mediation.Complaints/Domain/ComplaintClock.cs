namespace Mediation.Complaints.Domain;

/// <summary>The two clocks of a complaint, read under the version of the rules that the case is pinned to.</summary>
public sealed record ComplaintClock(DutyRules Rules, int PolicyVersion, WorkCalendar Calendar, InstitutionTime Time)
{
    public (DutyDate Decide, DutyDate InternalDecide) Read(IEnumerable<ClockFactRow> facts, DateTimeOffset asOf)
    {
        var (legal, own) = Explain(facts, asOf);
        return (DateOf(legal), DateOf(own));
    }

    /// <summary>Both readings whole, with the sentences that say how the dates came about.</summary>
    public (ClockReading Decide, ClockReading InternalDecide) Explain(IEnumerable<ClockFactRow> facts, DateTimeOffset asOf)
    {
        ClockFact[] known = [.. facts.Select(f => f.ToFact())];
        return (StatutoryClock.Read(known, Rules.Legal, Calendar, Time, asOf), StatutoryClock.Read(known, Rules.Internal, Calendar, Time, asOf));
    }

    private DutyDate DateOf(ClockReading reading) => new(Time.LastInstantOf(reading.Target), reading.Paused);
}

/// <summary>When a duty runs out.</summary>
/// <param name="DueAt">Last instant of the last local day; while paused, as if the pause ended on the day of the reading.</param>
/// <param name="IsPaused">Whether its clock stands still.</param>
public readonly record struct DutyDate(DateTimeOffset DueAt, bool IsPaused);
