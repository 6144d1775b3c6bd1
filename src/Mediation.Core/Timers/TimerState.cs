namespace Mediation.Core.Timers;

/// <summary>State of a timer.</summary>
public enum TimerState
{
    Waiting,
    Fired,
    Cancelled,
}
