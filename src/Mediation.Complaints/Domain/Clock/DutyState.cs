namespace Mediation.Complaints.Domain.Clock;

/// <summary>How a duty stands.</summary>
public enum DutyState
{
    Running,
    Paused,
    Met,
    Breached,
    Ended,
}
