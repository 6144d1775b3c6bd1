using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mediation.Accounts.SecurityLog;

/// <summary>
/// Writes what <see cref="SecurityEvents"/> took into the table, many at once, while the program serves. What a busy database does not take is
/// written once it does.
/// </summary>
internal sealed partial class SecurityEventWriter(SecurityEvents events, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SecurityEventWriter> log)
    : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private RecordActivity.Input? kept;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync();
        if (kept is { } left)
        {
            NotWritten(left.Events.Count);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await (kept is null ? events.WaitAsync(stoppingToken) : Task.Delay(Pause, clock, stoppingToken));
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
        while ((kept ?? events.Take(MostAtOnce)) is { IsEmpty: false } some)
        {
            kept = null;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
                await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(some);
            }
            catch (BusinessException busy) when (busy.Code != CoreErrors.OutcomeUnknownCode && busy.Kind is ErrorKind.Unavailable or ErrorKind.StorageFull)
            {
                kept = some;
                return;
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

    [LoggerMessage(7003, LogLevel.Error, "{Count} security events are in this log only: the database did not take them before the program ended")]
    private partial void NotWritten(int count);
}
