using System.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>
/// Whether this node may work: one whose clock is not that of the database server leases what others work on, and fires what is not due. It waits until its
/// clock is right again; the other nodes go on.
/// </summary>
internal sealed class ClockGuard(IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private long askedAt;
    private bool isRight = true;

    public async Task<bool> IsRightAsync(CancellationToken ct)
    {
        if (askedAt != 0 && Stopwatch.GetElapsedTime(askedAt) < Fresh)
        {
            return isRight;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            ClockHealth health = new(scope.ServiceProvider.GetRequiredService<MediationDbContext>());
            isRight = (await health.CheckHealthAsync(new HealthCheckContext(), ct)).Status == HealthStatus.Healthy;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A database that does not answer says nothing about the clock; the round finds out by itself.
            isRight = true;
        }

        askedAt = Stopwatch.GetTimestamp();
        return isRight;
    }
}
