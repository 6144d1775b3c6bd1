using Hangfire;
using Hangfire.Dashboard;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.SqlServer;
using Mediation.Core;

namespace Mediation.Web.Hosting;

/// <summary>Hangfire as the scheduler, and the workers that dispatch the outbox and send deliveries as soon as something was committed.</summary>
internal static class Jobs
{
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration, DatabaseOptions database)
    {
        var jobs = JobStorageOptions.Of(configuration, database);
        services.AddHangfire(hangfire =>
        {
            // A round that failed is followed by the next one; tried again besides, rounds would pile up while the database is away.
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseFilter(new AutomaticRetryAttribute { Attempts = 0 });
            switch (jobs.Kind)
            {
                case JobStorageKind.SqlServer:
                    hangfire.UseSqlServerStorage(jobs.ConnectionString, new SqlServerStorageOptions { PrepareSchemaIfNecessary = false });
                    break;
                case JobStorageKind.PostgreSql:
                    hangfire.UsePostgreSqlStorage(
                        storage => storage.UseNpgsqlConnection(jobs.ConnectionString),
                        new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false }
                    );
                    break;
                default:
                    hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(1) });
                    break;
            }
        });
        services.AddHostedService<JobServer>();
        services.AddHostedService<TimerWorker>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<DeliveryWorker>();
        services.AddHostedService<JobSchedules>();
        services.AddSingleton(provider => new ScheduleRounds(
            provider.GetRequiredService<JobStorage>(),
            provider.GetRequiredKeyedService<TimeProvider>(ClockGuard.Machine)
        ));
        var health = services.AddHealthChecks().AddCheck<JobsHealth>("jobs", tags: ["ready"]).AddCheck<HungWorkHealth>("hung work", tags: ["ready"]);
        foreach (var round in Clockwork.Rounds)
        {
            health.Add(new($"schedule {round}", p => new ScheduleHealth(p.GetRequiredService<ScheduleRounds>(), round), failureStatus: null, ["ready"]));
        }
    }

    /// <summary>The dashboard shows and changes nothing: whoever may read the jobs may not stop them.</summary>
    public static void MapJobs(this WebApplication app) =>
        app.MapHangfireDashboard(
            "/jobs",
            new DashboardOptions
            {
                Authorization = [new MayReadJobs()],
                IsReadOnlyFunc = _ => true,
                DisplayStorageConnectionString = false,
                AppPath = "/system",
            }
        );

    private sealed class MayReadJobs : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) =>
            context.GetHttpContext().RequestServices.GetRequiredService<CurrentUser>().May(CorePermissions.ReadJobs);
    }
}
