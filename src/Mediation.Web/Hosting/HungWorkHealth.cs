using Mediation.Core.BackgroundWork;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>
/// Names work that hangs although its schedule runs: a timer, a message or a delivery that was taken on and is due for ten minutes all the same. The node
/// still serves, so that it is degraded and not unready; an operator looks at 系统状态.
/// </summary>
internal sealed class HungWorkHealth(MediationDbContext db, ScheduleRounds rounds, TimeProvider clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        !rounds.IsFirst() && await HungRows.FindAsync(db, clock.GetUtcNow(), cancellationToken) is { Count: > 0 } hung
            ? HealthCheckResult.Degraded($"Due for {HungRows.Longest.TotalMinutes:0} minutes although somebody took it on: {string.Join(", ", hung)}.")
            : HealthCheckResult.Healthy();
}
