using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Drafts;

/// <summary>Runs <see cref="PurgeDrafts"/> batch by batch until nothing is past its time, called by the schedule.</summary>
public sealed class DraftPurge(IServiceScopeFactory scopes)
{
    /// <returns>How many were deleted.</returns>
    public Task<int> RunAsync(CancellationToken ct)
    {
        PurgeDrafts.Input input = new();
        return SystemRuns.InBatchesAsync(input.Batch, () => scopes.RunAsSystemAsync(input, ct));
    }
}
