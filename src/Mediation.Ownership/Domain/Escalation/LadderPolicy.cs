namespace Mediation.Ownership.Domain.Escalation;

/// <summary>The rules of the ladder: which rung comes next and who is responsible on it, and until when that leader has to accept.</summary>
public static class LadderPolicy
{
    /// <summary>The next rung on which a leader can be named; rungs without anybody are passed over. Null when the ladder is used up.</summary>
    /// <param name="ladder">The ladder of the case.</param>
    /// <param name="reached">The rung on which nobody accepted in time.</param>
    /// <param name="leaderPath">Unit of the leader who did not accept.</param>
    /// <param name="candidates">Who could be named.</param>
    /// <param name="now">Absences are looked at now.</param>
    public static NextRung? Next(Ladder ladder, int reached, string leaderPath, IReadOnlyList<LeaderCandidate> candidates, DateTimeOffset now) =>
        ladder
            .Rungs.Where(rung => rung.Number > reached)
            .OrderBy(rung => rung.Number)
            .SelectMany(rung => StartsOf(rung, leaderPath), (rung, start) => new NextRung(rung, AssignmentPolicy.Choose(candidates, start, now)))
            .FirstOrDefault(next => next.Choice.Leader is not null);

    public static AcceptLimit LimitOf(Rung rung, LadderRules rules, DateTimeOffset from, WorkCalendar calendar, InstitutionTime institution)
    {
        if (rung.Count == HourKind.Clock)
        {
            return new AcceptLimit(from.ToUniversalTime().AddHours(rung.Hours), LimitBasis.ClockHours);
        }

        try
        {
            return new AcceptLimit(calendar.AddWorkingTime(from, TimeSpan.FromHours(rung.Hours), OfficeHours.Default, institution), LimitBasis.WorkingHours);
        }
        catch (CalendarNotLoadedException)
        {
            // A risk case cannot wait for a notice of the State Council; the reason stands with the naming.
            return new AcceptLimit(from.ToUniversalTime().AddHours(rung.Hours * rules.ClockHoursPerWorkingHour), LimitBasis.ClockHoursWithoutCalendar);
        }
    }

    /// <summary>Where to look for the leader of a rung, best place first.</summary>
    /// <param name="rung">The rung reached.</param>
    /// <param name="leaderPath">Unit of the leader who did not accept.</param>
    public static IReadOnlyList<string> StartsOf(Rung rung, string leaderPath) =>
        rung.Office switch
        {
            RungOffice.NextUp => [AssignmentPolicy.ParentOf(leaderPath), leaderPath],
            RungOffice.HeadOffice => [AssignmentPolicy.StartOf(LeaderOffice.HeadOffice, leaderPath)],
            _ => [leaderPath],
        };
}
