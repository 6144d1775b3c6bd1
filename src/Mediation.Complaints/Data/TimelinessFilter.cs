using System.Linq.Expressions;

namespace Mediation.Complaints.Data;

/// <summary>Which duties a figure of timeliness counts: the one rule for the report and for the list behind it.</summary>
public static class TimelinessFilter
{
    /// <param name="result">How it counts.</param>
    /// <param name="first">First instant of the period.</param>
    /// <param name="end">First instant after it.</param>
    /// <param name="now">A period that is not over yet is looked at as it stands now.</param>
    public static Expression<Func<Duty, bool>> Counts(DutyResult result, DateTimeOffset first, DateTimeOffset end, DateTimeOffset now)
    {
        var seenAt = end < now ? end : now;
        return result switch
        {
            DutyResult.Met => d => d.State == DutyState.Met && d.SettledAt >= first && d.SettledAt < end,
            DutyResult.Late => d => d.State == DutyState.Breached && d.SettledAt >= first && d.SettledAt < end,
            DutyResult.StillOverdue => d => d.DueAt <= seenAt && (d.State == DutyState.Running || (d.State == DutyState.Breached && d.SettledAt >= end)),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Unknown result of a duty."),
        };
    }

    /// <summary>All that a rate of timeliness divides by: the three results together.</summary>
    /// <param name="first">First instant of the period.</param>
    /// <param name="end">First instant after it.</param>
    /// <param name="now">A period that is not over yet is looked at as it stands now.</param>
    public static Expression<Func<Duty, bool>> CountsAtAll(DateTimeOffset first, DateTimeOffset end, DateTimeOffset now)
    {
        var seenAt = end < now ? end : now;
        return d =>
            ((d.State == DutyState.Met || d.State == DutyState.Breached) && d.SettledAt >= first && d.SettledAt < end)
            || (d.DueAt <= seenAt && (d.State == DutyState.Running || (d.State == DutyState.Breached && d.SettledAt >= end)));
    }
}
