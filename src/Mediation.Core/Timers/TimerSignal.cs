namespace Mediation.Core.Timers;

/// <summary>Wakes whoever fires timers, every round of the schedule.</summary>
public sealed class TimerSignal : RoundSignal;
