using Hangfire;
using Hangfire.Storage;

namespace Mediation.Web.Hosting;

/// <summary>
/// Sets the schedules at the start and puts them back when one was removed or changed in Hangfire's storage, or has not run for a minute: without them no
/// limit runs out and nothing is sent.
/// </summary>
internal sealed partial class JobSchedules(IRecurringJobManager jobs, JobStorage storage, ScheduleRounds rounds, ILogger<JobSchedules> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    /// <summary>By which it looks again.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Dictionary<string, string>? set = null;
        using PeriodicTimer timer = new(Between, Clock);
        do
        {
            try
            {
                if (set is null || LostOf(set) is { Count: > 0 } lost && Report(lost))
                {
                    Clockwork.Set(jobs);
                    set = Stored();
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The storage may be a database that is restarting; readiness says so meanwhile.
                NotSet(fault);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Dictionary<string, string> Stored()
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs().ToDictionary(j => j.Id, j => j.Cron, StringComparer.Ordinal);
    }

    private List<string> LostOf(Dictionary<string, string> set)
    {
        var stored = Stored();
        return [.. set.Where(job => stored.GetValueOrDefault(job.Key) != job.Value).Select(job => job.Key).Union(rounds.Late(), StringComparer.Ordinal)];
    }

    private bool Report(List<string> lost)
    {
        PutBack(string.Join(", ", lost));
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "These schedules were removed, changed or have not run for a minute and are put back: {Jobs}")]
    private partial void PutBack(string jobs);

    [LoggerMessage(LogLevel.Error, "The schedules cannot be read or set")]
    private partial void NotSet(Exception fault);
}
