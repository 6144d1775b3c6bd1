namespace Mediation.Complaints.Domain.Clock;

/// <param name="Date">Local date of the institution.</param>
/// <param name="Kind">What to draw.</param>
public readonly record struct ClockDay(DateOnly Date, ClockDayKind Kind);
