using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.Web.Hosting;

/// <summary>Ready when the database is at the newest migration and a write transaction can begin, within seconds.</summary>
internal sealed class DatabaseHealth(MediationDbContext db) : IHealthCheck
{
    private const int SecondsToWait = 3;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(SecondsToWait));
        var sqlite = db.Database.GetDbConnection() as SqliteConnection;
        var usual = sqlite?.DefaultTimeout;
        try
        {
            // SQLite's driver waits by itself and hears of no cancellation.
            _ = sqlite is null ? 0 : sqlite.DefaultTimeout = SecondsToWait;
            if ((await db.Database.GetPendingMigrationsAsync(timeout.Token)).Any())
            {
                return HealthCheckResult.Unhealthy("Migrations are pending.");
            }

            await using var writing = await db.Database.BeginTransactionAsync(timeout.Token);
            await writing.RollbackAsync(timeout.Token);
            return HealthCheckResult.Healthy();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("No write transaction can begin.");
        }
        finally
        {
            _ = usual is { } seconds ? sqlite!.DefaultTimeout = seconds : 0;
        }
    }
}
