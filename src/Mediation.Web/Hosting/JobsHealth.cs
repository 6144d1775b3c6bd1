using Mediation.Core.BackgroundWork;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>
/// Ready while no timer and no message has been due for two minutes, or they are worked on. A delivery may be: its receiver may be away, and that is not
/// the node's.
/// </summary>
internal sealed class JobsHealth(MediationDbContext db, ScheduleRounds rounds, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan LongestDue = TimeSpan.FromMinutes(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (rounds.IsFirst())
        {
            return HealthCheckResult.Healthy("The first rounds are still to come.");
        }

        return await OverdueRows.FindAsync(db, clock.GetUtcNow(), LongestDue, cancellationToken) switch
        {
            Backlog.Standing => HealthCheckResult.Unhealthy("A timer or a message has been due for more than two minutes, and none was done in that time."),
            Backlog.WorkedOn => HealthCheckResult.Degraded("Timers or messages have been due for more than two minutes; one after the other is done."),
            _ => HealthCheckResult.Healthy(),
        };
    }
}
