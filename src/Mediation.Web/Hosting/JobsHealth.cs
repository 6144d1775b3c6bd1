using Hangfire;
using Hangfire.Storage;
using Mediation.Core.DueRows;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Ready while timers and messages are looked after: a round within the last minute, and no row that has been due for two.</summary>
internal sealed class JobsHealth(JobStorage storage, MediationDbContext db, TimeProvider clock, JobsHealth.Start start) : IHealthCheck
{
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestDue = TimeSpan.FromMinutes(2);
    private static readonly string[] Rounds = [Clockwork.Timers, Clockwork.Outbox];

    /// <summary>When the program began: what was due before it had its first rounds is not late yet.</summary>
    /// <param name="At">By the clock of the machine, as Hangfire's own times are.</param>
    public sealed record Start(DateTimeOffset At);

    /// <summary>The clock of the machine; a clock that runs ahead is for what falls due.</summary>
    public TimeProvider Machine { get; init; } = TimeProvider.System;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = Machine.GetUtcNow();
        if (now - start.At < LongestRound)
        {
            return HealthCheckResult.Healthy("The first rounds are still to come.");
        }

        using (var connection = storage.GetConnection())
        {
            var old = connection.GetRecurringJobs(Rounds).FirstOrDefault(job => job.Removed || !(now - job.LastExecution < LongestRound));
            if (old is not null)
            {
                return HealthCheckResult.Unhealthy($"The last round of {old.Id} is older than a minute.");
            }
        }

        return await OverdueRows.AnyAsync(db, clock.GetUtcNow() - LongestDue, cancellationToken)
            ? HealthCheckResult.Unhealthy("A timer or a message has been due for more than two minutes.")
            : HealthCheckResult.Healthy();
    }
}
