namespace Mediation.PolicyStudio.Simulation;

/// <summary>Deletes expired simulations, called by the schedule.</summary>
public sealed class SimulationPurge(IServiceScopeFactory scopes)
{
    private const int Batch = 1000;

    /// <returns>How many rows were deleted.</returns>
    public Task<int> RunAsync(CancellationToken ct) => SystemRuns.InBatchesAsync(Batch, () => scopes.RunAsSystemAsync(new PurgeSimulations.Input(Batch), ct));
}
