using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>
/// Ready while this machine's clock is that of the database server's: by it a node leases what it works on, and of two nodes whose clocks differ by more
/// than a lease allows both would send the same.
/// </summary>
internal sealed class ClockHealth(ClockGuard clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var ahead = await clock.AheadAsync(cancellationToken);
        return ahead.Duration() > ClockGuard.Most
            ? HealthCheckResult.Unhealthy($"The clock of this machine and that of the database server differ by {(int)ahead.Duration().TotalSeconds} seconds.")
            : HealthCheckResult.Healthy();
    }
}
