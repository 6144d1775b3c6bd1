using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mediation.Accounts.SecurityLog;

/// <summary>Writes what <see cref="SecurityEvents"/> took into the table, many at once, while the program serves.</summary>
internal sealed partial class SecurityEventWriter(SecurityEvents events, IServiceScopeFactory scopes, ILogger<SecurityEventWriter> log) : BackgroundService
{
    private const int MostAtOnce = 200;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await events.WaitAsync(stoppingToken);
                await WriteAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The stop writes what is left.
        }
    }

    private async Task WriteAsync()
    {
        while (events.Take(MostAtOnce) is { IsEmpty: false } some)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
                await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(some);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // They stand in the log file; a database that does not answer must not end the writer.
                NotWritten(fault, some.Events.Count);
            }
        }
    }

    [LoggerMessage(7002, LogLevel.Error, "{Count} security events are in this log only")]
    private partial void NotWritten(Exception fault, int count);
}
