using Hangfire;
using Hangfire.Storage;

namespace Mediation.Web.Hosting;

/// <summary>
/// Sets the schedules at the start and puts them back when one was removed or changed in Hangfire's storage, or has not run for a minute: without them no
/// limit runs out and nothing is sent. A node whose clock is wrong sets none: by it they would come next.
/// </summary>
internal sealed partial class JobSchedules(IRecurringJobManager jobs, JobStorage storage, ScheduleRounds rounds, ClockGuard clock, ILogger<JobSchedules> log)
    : BackgroundService
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
                if (await clock.IsRightAsync(stoppingToken))
                {
                    set = set is null ? Set([]) : PutBackWhatIsLost(set);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The storage may be a database that is restarting; readiness says so meanwhile.
                NotSet(fault);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Dictionary<string, string> PutBackWhatIsLost(Dictionary<string, string> set)
    {
        var (stored, standing) = (Stored(), rounds.ToBePutBack());
        List<string> lost =
        [
            .. set.Where(job => stored.GetValueOrDefault(job.Key) != job.Value).Select(job => job.Key).Union(standing, StringComparer.Ordinal),
        ];
        if (lost.Count == 0)
        {
            return set;
        }

        PutBack(string.Join(", ", lost));
        return Set(standing);
    }

    /// <param name="standing">Set anew: of one that is there and unchanged Hangfire leaves the instant at which it comes next.</param>
    private Dictionary<string, string> Set(IReadOnlyList<string> standing)
    {
        foreach (var round in standing)
        {
            jobs.RemoveIfExists(round);
        }

        Clockwork.Set(jobs);
        return Stored();
    }

    private Dictionary<string, string> Stored()
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs().ToDictionary(j => j.Id, j => j.Cron, StringComparer.Ordinal);
    }

    [LoggerMessage(LogLevel.Warning, "These schedules were removed, changed or have not run for a minute and are put back: {Jobs}")]
    private partial void PutBack(string jobs);

    [LoggerMessage(LogLevel.Error, "The schedules cannot be read or set")]
    private partial void NotSet(Exception fault);
}
