namespace Mediation.Complaints.Domain.Clock;

/// <summary>How the days of a limit are counted.</summary>
public enum DayKind
{
    /// <summary>Every day (日).</summary>
    Calendar,

    /// <summary>Working days of the loaded work calendar (工作日).</summary>
    Working,
}
