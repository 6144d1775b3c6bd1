namespace Mediation.Complaints.CasePage;

/// <summary>A duty and how it stands.</summary>
public sealed record DutyView(DutyKind Kind, string RuleId, int PolicyVersion, DutyState State, DateTimeOffset DueAt, DateTimeOffset? SettledAt);
