namespace Mediation.Complaints.Domain.Clock;

/// <summary>The two clocks of a complaint, read under the version of the rules that the case is pinned to.</summary>
public sealed record ComplaintClock(ComplaintDuties Rules, int PolicyVersion, WorkCalendar Calendar, InstitutionTime Institution)
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
        return (StatutoryClock.Read(known, Rules.Legal, Calendar, Institution, asOf), StatutoryClock.Read(known, Rules.Internal, Calendar, Institution, asOf));
    }

    private DutyDate DateOf(ClockReading reading) => new(Institution.LastInstantOf(reading.Target), reading.Paused);
}
