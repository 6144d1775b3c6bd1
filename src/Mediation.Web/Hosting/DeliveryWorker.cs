using Mediation.Core.Deliveries;

namespace Mediation.Web.Hosting;

/// <summary>Sends deliveries when it is signalled. At the end it leases no more and waits for what is on its way, as long as the host does.</summary>
internal sealed partial class DeliveryWorker(DeliverySignal signal, DeliverySender sender, WorkGate gate, ILogger<DeliveryWorker> log) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await sender.FinishAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The host waits no longer; what is on its way is sent again, with the same id.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var destinations = await signal.WaitAsync(stoppingToken);
            try
            {
                await gate.Round(ct => sender.StartAsync(destinations, ct))(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The schedule tries again; nobody would notice a worker that ended.
                RoundFailed(fault);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of the deliveries failed")]
    private partial void RoundFailed(Exception fault);
}
