namespace Mediation.Core.Timers;

/// <summary>Does what a timer of its kind is for. Runs inside the timer's own transaction and must not save.</summary>
public interface ITimerHandler
{
    string Kind { get; }

    Task FireAsync(DueTimer timer, CancellationToken ct);
}
