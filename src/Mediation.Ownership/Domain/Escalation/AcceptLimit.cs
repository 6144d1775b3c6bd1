namespace Mediation.Ownership.Domain.Escalation;

/// <summary>Until when a leader has to accept (UTC), and how that was counted.</summary>
public sealed record AcceptLimit(DateTimeOffset At, LimitBasis Basis)
{
    /// <summary>Number of the work calendar by which it was counted.</summary>
    public int CalendarVersion { get; init; }
}
