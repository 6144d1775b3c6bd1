using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>
/// Ready while this machine's clock is that of the database server's: by it a node leases what it works on, and of two nodes whose clocks differ by more
/// than a lease allows both would send the same. SQLite is on the same machine.
/// </summary>
internal sealed class ClockHealth(MediationDbContext db) : IHealthCheck
{
    /// <summary>So much the two may differ.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    /// <summary>The clock of the machine; one that runs ahead for a demonstration is for what falls due.</summary>
    public TimeProvider Machine { get; init; } = TimeProvider.System;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var ahead = await AheadAsync(cancellationToken);
        return ahead.Duration() > Most
            ? HealthCheckResult.Unhealthy($"The clock of this machine and that of the database server differ by {(int)ahead.Duration().TotalSeconds} seconds.")
            : HealthCheckResult.Healthy();
    }

    /// <summary>By how much this machine is ahead of the database server; negative where it lags, zero on SQLite.</summary>
    public async Task<TimeSpan> AheadAsync(CancellationToken ct)
    {
        var sql = db.Database.ProviderName switch
        {
            { } name when name.Contains("Npgsql", StringComparison.Ordinal) => "SELECT now() AS \"Value\"",
            { } name when name.Contains("SqlServer", StringComparison.Ordinal) => "SELECT SYSDATETIMEOFFSET() AS [Value]",
            _ => null,
        };
        if (sql is null)
        {
            return TimeSpan.Zero;
        }

        var theirs = await db.Database.SqlQueryRaw<DateTimeOffset>(sql).SingleAsync(ct);
        return Machine.GetUtcNow() - theirs;
    }
}
