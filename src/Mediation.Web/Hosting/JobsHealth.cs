using Mediation.Core.BackgroundWork;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Ready while no timer and no message has been due for two minutes. A delivery may: its receiver may be away, and that is not the node's.</summary>
internal sealed class JobsHealth(MediationDbContext db, ScheduleRounds rounds, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan LongestDue = TimeSpan.FromMinutes(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (rounds.IsFirst())
        {
            return HealthCheckResult.Healthy("The first rounds are still to come.");
        }

        return await OverdueRows.AnyAsync(db, clock.GetUtcNow() - LongestDue, cancellationToken)
            ? HealthCheckResult.Unhealthy("A timer or a message has been due for more than two minutes.")
            : HealthCheckResult.Healthy();
    }
}
