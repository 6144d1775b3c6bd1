using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints.Drafts;

/// <summary>Runs <see cref="PurgeDrafts"/> batch by batch until nothing is past its time, called by the schedule.</summary>
public sealed class DraftPurge(IServiceScopeFactory scopes)
{
    /// <returns>How many were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        PurgeDrafts.Input input = new();
        for (var total = 0; ; )
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var deleted = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
            total += deleted;
            if (deleted < input.Batch)
            {
                return total;
            }
        }
    }
}
