using Mediation.Core.Outbox;

namespace Mediation.Web.Hosting;

/// <summary>Dispatches the outbox when it is signalled.</summary>
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
