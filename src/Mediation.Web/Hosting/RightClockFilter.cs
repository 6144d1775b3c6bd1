using Hangfire.States;

namespace Mediation.Web.Hosting;

/// <summary>
/// A node whose clock is wrong does nothing of what is scheduled: what comes again within minutes is left out, what comes once an hour or a day is put off,
/// for a node whose clock is right.
/// </summary>
/// <param name="clock">Tells whether it is.</param>
/// <param name="machine">The clock of the machine.</param>
internal sealed class RightClockFilter(ClockGuard clock, TimeProvider machine) : IElectStateFilter
{
    /// <summary>After so long somebody looks again.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(10);

    public void OnStateElection(ElectStateContext context)
    {
        var type = context.BackgroundJob.Job.Type;
        if (context.CandidateState is ProcessingState && !Clockwork.OnlyWakes(type) && Ahead() is { } ahead && ahead.Duration() > ClockHealth.Most)
        {
            context.CandidateState = StateOf(Clockwork.ComesAgainWithinMinutes(type), machine.GetUtcNow() - ahead);
        }
    }

    /// <param name="comesAgain">Whether its schedule has it run again within minutes.</param>
    /// <param name="now">By the clock of the database server.</param>
    internal static IState StateOf(bool comesAgain, DateTimeOffset now) =>
        comesAgain
            ? new DeletedState { Reason = "The clock of this node is wrong." }
            : new ScheduledState((now + Later).UtcDateTime) { Reason = "The clock of this node is wrong." };

    /// <remarks>Hangfire asks its filters without waiting for anything; its workers have threads of their own.</remarks>
    private TimeSpan Ahead() => clock.AheadAsync(CancellationToken.None).GetAwaiter().GetResult();
}
