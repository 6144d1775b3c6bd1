using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.States;
using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Domain;
using Mediation.Web.Hosting;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A node whose clock is wrong fires no timer, sends nothing, purges nothing and watches nothing, until its clock is right again.</summary>
[OnEveryDatabase]
public sealed class ClockGuardTests
{
    [Theory]
    [InlineData(2 * 60 * 60)]
    [InlineData(-2 * 60 * 60)]
    public async Task A_round_is_left_out_while_the_clock_is_wrong_and_runs_once_it_is_right(int secondsAhead)
    {
        var ahead = TimeSpan.FromSeconds(secondsAhead);
        ClockGuard guard = new(_ => Task.FromResult(ahead)) { Fresh = TimeSpan.Zero };
        using WorkGate gate = new(guard);
        var rounds = 0;
        var round = gate.Round(_ =>
        {
            rounds++;
            return Task.CompletedTask;
        });
        await round(default);
        rounds.ShouldBe(0);
        ahead = ClockHealth.Most;
        await round(default);
        rounds.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_says_nothing_about_the_clock() =>
        (await new ClockGuard(_ => Task.FromException<TimeSpan>(new TimeoutException())).IsRightAsync(default)).ShouldBeTrue();

    [Fact]
    public async Task The_clock_is_compared_with_that_of_the_database_server()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var scopes = await app.UseServiceAsync<IServiceScopeFactory, IServiceScopeFactory>(Task.FromResult);
        var isServer = TestDatabase.Default != DatabaseProvider.Sqlite;
        (await ClockGuard.Of(scopes, TimeProvider.System).IsRightAsync(default)).ShouldBeTrue();
        (await ClockGuard.Of(scopes, new MovedClock(TimeSpan.FromHours(2))).IsRightAsync(default)).ShouldBe(!isServer, "SQLite is on the same machine");
        (await ClockGuard.Of(scopes, new MovedClock(TimeSpan.FromHours(-2))).IsRightAsync(default)).ShouldBe(!isServer);
    }

    [Fact]
    public async Task A_queue_that_is_never_empty_leases_nothing_once_the_clock_is_wrong()
    {
        var ahead = TimeSpan.FromHours(2);
        ClockGuard guard = new(_ => Task.FromResult(ahead)) { Fresh = TimeSpan.Zero };
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IWorkPermit>(guard));
        await app.UnitAsync("GZ");
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await app.ReachableAsync(person);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        (await app.SendAsync()).ShouldBe(0);
        (await app.ReadAsync(db => db.Set<Delivery>().Select(d => d.Attempts).Distinct().SingleAsync())).ShouldBe(0);
        ahead = TimeSpan.Zero;
        (await app.SendAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_scheduled_is_left_out_or_put_off_on_a_node_whose_clock_is_wrong_and_done_on_another()
    {
        using InMemoryStorage storage = new();
        BackgroundJobClient client = new(storage);
        var daily = client.Create(Job.FromExpression<DailyWork>(work => work.Run()), new EnqueuedState());
        var often = client.Create(Job.FromExpression<LeaderWatch>(watch => watch.RunAsync(default)), new EnqueuedState());
        DailyWork done = new();
        using (Server(storage, TimeSpan.FromHours(2), done))
        {
            await Wait.UntilAsync(() =>
                Task.FromResult(StateOf(storage, daily) == ScheduledState.StateName && StateOf(storage, often) == DeletedState.StateName)
            );
        }

        done.Runs.ShouldBe(0);
        client.Requeue(daily);
        using (Server(storage, TimeSpan.Zero, done))
        {
            await Wait.UntilAsync(() => Task.FromResult(StateOf(storage, daily) == SucceededState.StateName));
        }

        done.Runs.ShouldBe(1);
    }

    private static BackgroundJobServer Server(JobStorage storage, TimeSpan ahead, DailyWork work) =>
        new(
            new BackgroundJobServerOptions
            {
                WorkerCount = 1,
                Activator = new Only(work),
                FilterProvider = new HostJobFilters(new RightClockFilter(new ClockGuard(_ => Task.FromResult(ahead)), TimeProvider.System)),
            },
            storage
        );

    private static string? StateOf(JobStorage storage, string job)
    {
        using var connection = storage.GetConnection();
        return connection.GetStateData(job)?.Name;
    }

    /// <summary>Something that is done once a day.</summary>
    public sealed class DailyWork
    {
        public int Runs { get; private set; }

        public void Run() => Runs++;
    }

    private sealed class Only(DailyWork work) : JobActivator
    {
        public override object ActivateJob(Type jobType) =>
            jobType == typeof(DailyWork) ? work : throw new InvalidOperationException($"{jobType} is not run here.");
    }

    private sealed class MovedClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
