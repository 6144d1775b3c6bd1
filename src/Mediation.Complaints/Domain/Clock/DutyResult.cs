namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// How a duty counts in a period. Timeliness goes by the day on which it was settled, not by the day of receipt: a report run again
/// later gives the same figures.
/// </summary>
public enum DutyResult
{
    /// <summary>Settled in the period, and in time.</summary>
    Met,

    /// <summary>Settled in the period, too late.</summary>
    Late,

    /// <summary>Overdue when the period ended, and not settled by then: a case that is never closed does not make the rate better.</summary>
    StillOverdue,
}
