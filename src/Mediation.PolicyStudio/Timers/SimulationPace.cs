namespace Mediation.PolicyStudio.Timers;

/// <summary>How much of a simulation is one save.</summary>
/// <param name="AtOnce">Cases of a step: about a second, so that other timers wait no longer.</param>
public sealed record SimulationPace(int AtOnce = 2000);
