using Mediation.Core.Live;

namespace Mediation.Web.Hosting;

/// <summary>Looks what was written while pages are open that wait for it, and rests while there are none.</summary>
internal sealed partial class LiveWorker(LiveChanges changes, LivePoller poller, LiveOptions options, ILogger<LiveWorker> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await poller.RoundAsync(stoppingToken))
                {
                    await changes.OpenedAsync(stoppingToken);
                    continue;
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The next round looks again; what was written until then is found.
                RoundFailed(fault);
                await Task.Delay(AfterFailure, stoppingToken);
            }

            await Task.Delay(options.Poll, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was written could not be read; open pages wait for the next round")]
    private partial void RoundFailed(Exception fault);
}
