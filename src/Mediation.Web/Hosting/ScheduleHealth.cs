using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Ready while one round of <see cref="Clockwork.Rounds"/> is there and has run within the last minute. Each round has a line of its own.</summary>
internal sealed class ScheduleHealth(ScheduleRounds rounds, string round) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            rounds.Late().Contains(round, StringComparer.Ordinal)
                ? HealthCheckResult.Unhealthy($"The schedule {round} is missing, or its last round is older than a minute.")
                : HealthCheckResult.Healthy()
        );
}
