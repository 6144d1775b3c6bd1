namespace Mediation.Complaints.Domain.Clock;

/// <summary>Keeps an internal limit inside the legal one, which a count of working days alone would not.</summary>
/// <param name="Legal">The legal duty that this one serves.</param>
/// <param name="DaysBefore">How many calendar days before the legal due date the internal one ends at the latest.</param>
public sealed record DutyCap(DutyRule Legal, int DaysBefore = 1);
