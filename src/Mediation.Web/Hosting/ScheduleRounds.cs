using Hangfire;
using Hangfire.Storage;

namespace Mediation.Web.Hosting;

/// <summary>When the rounds of <see cref="Clockwork.Rounds"/> last ran, as Hangfire has it.</summary>
/// <param name="storage">Hangfire's state.</param>
/// <param name="machine">The clock of the machine, as Hangfire's own times are; a clock that runs ahead is for what falls due.</param>
internal sealed class ScheduleRounds(JobStorage storage, TimeProvider machine)
{
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);

    /// <summary>When the program began: before that nobody was there to run anything.</summary>
    public DateTimeOffset Began { get; init; } = machine.GetUtcNow();

    /// <summary>Whether the first rounds are still to come.</summary>
    public bool IsFirst() => machine.GetUtcNow() - Began < LongestRound;

    /// <summary>
    /// The rounds that are missing or have not run for a minute; none within the first minute of the program. One that ran in the future was run by a node
    /// whose clock was ahead, and would come next after that.
    /// </summary>
    public IReadOnlyList<string> Late()
    {
        var now = machine.GetUtcNow();
        return IsFirst() ? [] : [.. Stored().Where(round => !IsOfLastMinute(round.LastExecution, now)).Select(round => round.Id)];
    }

    /// <summary>The same, of which one that was set lately is given a minute.</summary>
    public IReadOnlyList<string> ToBePutBack()
    {
        var now = machine.GetUtcNow();
        return IsFirst() ? [] : [.. Stored().Where(round => !IsOfLastMinute(round.LastExecution ?? round.CreatedAt, now)).Select(round => round.Id)];
    }

    private List<RecurringJobDto> Stored()
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs(Clockwork.Rounds);
    }

    private static bool IsOfLastMinute(DateTime? at, DateTimeOffset now) => (now - at)?.Duration() < LongestRound;
}
