namespace Mediation.Core.Timers;

/// <summary>Does what a timer of its kind is for. Runs inside the timer's own transaction and must not save.</summary>
public interface ITimerHandler
{
    string Kind { get; }

    /// <summary>Whether who is responsible, or that something is done at all, rests on it: then no operator skips it.</summary>
    bool IsNeeded => false;

    Task FireAsync(DueTimer timer, CancellationToken ct);
}
