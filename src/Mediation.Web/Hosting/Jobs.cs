using Hangfire;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Mediation.Core;
using Mediation.Core.Outbox;

namespace Mediation.Web.Hosting;

/// <summary>Where Hangfire keeps its own state. Losing it loses nothing: what is due is in our own rows.</summary>
public enum JobStorageKind
{
    Memory,
    SqlServer,
    PostgreSql,
}

/// <summary>Hangfire as the scheduler, and the worker that delivers the outbox as soon as something was committed.</summary>
internal static class Jobs
{
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration, DatabaseOptions database)
    {
        var connection = configuration["Jobs:ConnectionString"] ?? database.ConnectionString;
        services.AddHangfire(hangfire =>
        {
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            switch (configuration.Choice("Jobs:Storage", JobStorageKind.Memory))
            {
                case JobStorageKind.SqlServer:
                    hangfire.UseSqlServerStorage(connection);
                    break;
                case JobStorageKind.PostgreSql:
                    hangfire.UsePostgreSqlStorage(storage => storage.UseNpgsqlConnection(connection));
                    break;
                default:
                    hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(1) });
                    break;
            }
        });
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        services.AddHostedService<OutboxWorker>();
    }

    public static void MapJobs(this WebApplication app)
    {
        Clockwork.Set(app.Services.GetRequiredService<IRecurringJobManager>());
        app.MapHangfireDashboard(
            "/jobs",
            new DashboardOptions
            {
                Authorization = [new MayReadJobs()],
                DisplayStorageConnectionString = false,
                AppPath = null,
            }
        );
    }

    private sealed class MayReadJobs : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) =>
            context.GetHttpContext().RequestServices.GetRequiredService<CurrentUser>().May(CorePermissions.ReadJobs);
    }
}

/// <summary>Delivers the outbox when it is signalled.</summary>
internal sealed partial class OutboxWorker(OutboxSignal signal, OutboxDispatcher dispatcher, ILogger<OutboxWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(stoppingToken);
            try
            {
                await dispatcher.DispatchAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The schedule tries again; nobody would notice a worker that ended.
                RoundFailed(fault);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of the outbox failed")]
    private partial void RoundFailed(Exception fault);
}
