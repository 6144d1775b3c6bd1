namespace Mediation.Core.Timers;

/// <summary>Does what a timer of its kind is for. Runs inside the timer's own transaction and must not save.</summary>
public interface ITimerHandler
{
    string Kind { get; }

    /// <summary>
    /// Whether it only reminds. On any other timer something rests (who is responsible, whether a limit is seen to be missed, the next timer of its
    /// kind), so that no operator skips it.
    /// </summary>
    bool IsReminder => false;

    Task FireAsync(DueTimer timer, CancellationToken ct);
}
