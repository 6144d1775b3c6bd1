using Hangfire;

namespace Mediation.Web.Hosting;

/// <summary>
/// Runs what is scheduled, while this node's clock is right: Hangfire's scheduler writes by it when each schedule ran last and comes next, for all nodes. A
/// clock that becomes wrong ends it, and what it was about to run is for another node.
/// </summary>
internal sealed partial class JobServer(ClockGuard clock, JobStorage storage, JobActivator activator, ILogger<JobServer> log) : BackgroundService
{
    /// <summary>How often it looks at the clock.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        BackgroundJobServer? server = null;
        try
        {
            // The time of the computer: this waits for no date.
            using PeriodicTimer timer = new(Between);
            do
            {
                var isRight = await clock.IsRightAsync(stoppingToken);
                if (isRight && server is null)
                {
                    server = Start();
                }
                else if (!isRight && server is not null)
                {
                    Stopped();
                    await EndAsync(server);
                    server = null;
                }
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
        finally
        {
            if (server is not null)
            {
                await EndAsync(server);
            }
        }
    }

    private BackgroundJobServer Start() =>
        new(
            new BackgroundJobServerOptions
            {
                WorkerCount = 2,
                SchedulePollingInterval = TimeSpan.FromSeconds(5),
                Activator = activator,
            },
            storage
        );

    private static async Task EndAsync(BackgroundJobServer server)
    {
        using (server)
        {
            server.SendStop();
            await server.WaitForShutdownAsync(CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Error, "The clock of this machine is not that of the database server; nothing that is scheduled runs here until it is")]
    private partial void Stopped();
}
