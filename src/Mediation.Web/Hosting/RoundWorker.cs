using Mediation.Core.DueRows;

namespace Mediation.Web.Hosting;

/// <summary>Runs a round each time it is signalled, one after the other.</summary>
internal abstract partial class RoundWorker(RoundSignal signal, Func<CancellationToken, Task> round, ILogger log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(stoppingToken);
            try
            {
                await round(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The schedule tries again; nobody would notice a worker that ended.
                RoundFailed(log, GetType().Name, fault);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of {Worker} failed")]
    private static partial void RoundFailed(ILogger log, string worker, Exception fault);
}
