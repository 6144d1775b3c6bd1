namespace Mediation.Ownership.Domain.Escalation;

/// <summary>Until when a leader has to accept (UTC), and how that was counted.</summary>
public sealed record AcceptLimit(DateTimeOffset At, LimitBasis Basis);
