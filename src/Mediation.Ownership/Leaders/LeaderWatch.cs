using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Ownership.Leaders;

/// <summary>Runs <see cref="FindUnattendedCases"/>, called by the schedule.</summary>
public sealed class LeaderWatch(IServiceScopeFactory scopes)
{
    /// <returns>How many cases were found.</returns>
    public Task<int> RunAsync(CancellationToken ct) => scopes.RunAsSystemAsync(new FindUnattendedCases.Input(), ct);
}
