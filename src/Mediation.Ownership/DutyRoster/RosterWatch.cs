using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Ownership.DutyRoster;

/// <summary>Runs <see cref="FindRosterHoles"/>, called by the schedule.</summary>
public sealed class RosterWatch(IServiceScopeFactory scopes)
{
    /// <returns>How many holes were found.</returns>
    public Task<int> RunAsync(CancellationToken ct) => scopes.RunAsSystemAsync(new FindRosterHoles.Input(), ct);
}
