namespace Mediation.Ownership.Domain.Escalation;

/// <summary>A rung with the leader who becomes responsible on it.</summary>
public sealed record NextRung(Rung Rung, LeaderChoice Choice);
