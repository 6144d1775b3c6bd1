namespace Mediation.Complaints.Domain.Clock;

/// <summary>One duty as the policy states it.</summary>
/// <param name="DaysBeforeLegal">Only for an internal limit: it ends at the latest so many calendar days before the legal one.</param>
public sealed record DutyLimit(string RuleId, int Days, DayKind Kind, string Article, int? DaysBeforeLegal = null);
