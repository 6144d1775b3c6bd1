namespace Mediation.Core.Timers;

/// <summary>Which timers an operator looks at.</summary>
public enum TimerView
{
    /// <summary>Not due yet, or due and not fired: what comes next first.</summary>
    Waiting,

    /// <summary>Of the waiting ones those of which at least one try failed.</summary>
    Failed,

    /// <summary>The latest first.</summary>
    Fired,

    /// <summary>An operator decided that they do not fire; the latest first.</summary>
    Skipped,

    /// <summary>What they were set for was over before; the latest first.</summary>
    Cancelled,
}
