using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Signals;

/// <summary>Runs <see cref="FindBursts"/> batch by batch until no complaint is new, called by the schedule.</summary>
public sealed class BurstWatch(IServiceScopeFactory scopes)
{
    /// <returns>How many complaints were looked at.</returns>
    public Task<int> RunAsync(CancellationToken ct)
    {
        FindBursts.Input input = new();
        return SystemRuns.InBatchesAsync(input.Batch, () => scopes.RunAsSystemAsync(input, ct));
    }
}
