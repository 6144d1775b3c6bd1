namespace Mediation.Ownership.Domain.Escalation;

/// <summary>How a limit was counted.</summary>
public enum LimitBasis
{
    WorkingHours,
    ClockHours,

    /// <summary>The rule counts working hours, but the calendar of that year is not loaded yet.</summary>
    ClockHoursWithoutCalendar,
}

/// <summary>Until when a leader has to accept (UTC), and how that was counted.</summary>
public sealed record AcceptLimit(DateTimeOffset At, LimitBasis Basis);

/// <summary>The arithmetic of the ladder.</summary>
public static class LadderPolicy
{
    public static AcceptLimit LimitOf(Rung rung, LadderRules rules, DateTimeOffset from, WorkCalendar calendar, InstitutionTime time)
    {
        if (rung.Count == HourKind.Clock)
        {
            return new AcceptLimit(from.ToUniversalTime().AddHours(rung.Hours), LimitBasis.ClockHours);
        }

        try
        {
            return new AcceptLimit(calendar.AddWorkingTime(from, TimeSpan.FromHours(rung.Hours), OfficeHours.Default, time), LimitBasis.WorkingHours);
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
