namespace Mediation.Core.Timers;

/// <summary>State of a timer.</summary>
public enum TimerState
{
    Waiting,
    Fired,
    Cancelled,

    /// <summary>An operator decided that it does not fire.</summary>
    Skipped,
}
