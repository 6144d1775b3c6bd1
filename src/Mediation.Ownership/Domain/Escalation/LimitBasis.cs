namespace Mediation.Ownership.Domain.Escalation;

/// <summary>How a limit was counted.</summary>
public enum LimitBasis
{
    WorkingHours,
    ClockHours,

    /// <summary>The rule counts working hours, but the calendar of that year is not loaded yet.</summary>
    ClockHoursWithoutCalendar,
}
