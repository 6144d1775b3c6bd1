using Hangfire;
using Hangfire.Storage;
using Mediation.Core.Deliveries;
using Mediation.Core.DueRows;
using Mediation.Core.Outbox;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Domain;
using Mediation.Web;
using Mediation.Web.Hosting;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A node whose clock is wrong fires no timer, sends nothing, purges nothing and watches nothing, until its clock is right again.</summary>
[OnEveryDatabase]
public sealed class ClockGuardTests
{
    [Fact]
    public async Task A_program_whose_clock_is_wrong_schedules_and_does_nothing_until_it_is_right()
    {
        Assert.SkipWhen(TestDatabase.Default == DatabaseProvider.Sqlite, "SQLite is on the same machine");
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var app = TestApplication.On(data);
        await app.WriteAsync(async db => await db.AddAsync(OutboxMessage.Of("without-handler", Guid.CreateVersion7(), "x", app.Now)));
        MovedClock machine = new(TimeSpan.FromHours(2));
        await using var server = await HostedServer.StartAsync(data, machine: machine);
        server.Services.GetRequiredService<OutboxSignal>().Set();
        await Wait.UntilAsync(() => Task.FromResult(machine.Asked > 2));
        var storage = server.Services.GetRequiredService<JobStorage>();
        (storage.GetMonitoringApi().Servers().Count, Rounds(storage).Count(r => !r.Removed), await TriedAsync(app)).ShouldBe((0, 0, 0));

        machine.Ahead = TimeSpan.Zero;
        await Wait.UntilAsync(async () => Rounds(storage).TrueForAll(r => r.LastExecution is not null) && await TriedAsync(app) > 0);
        storage.GetMonitoringApi().Servers().Count.ShouldBe(1);
        Rounds(storage).ShouldAllBe(r => r.LastExecution < DateTime.UtcNow.AddMinutes(1) && r.NextExecution < DateTime.UtcNow.AddMinutes(1));

        machine.Ahead = TimeSpan.FromHours(-2);
        await Wait.UntilAsync(() => Task.FromResult(storage.GetMonitoringApi().Servers().Count == 0));
    }

    [Fact]
    public async Task A_backlog_asks_before_each_row_and_stops_where_the_clock_has_become_wrong()
    {
        CountedPermit permit = new() { Left = 3 };
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IWorkPermit>(permit));
        await app.WriteAsync(db =>
            db.AddRangeAsync(Enumerable.Range(0, 5).Select(_ => OutboxMessage.Of("without-handler", Guid.CreateVersion7(), "x", app.Now)))
        );
        await app.DispatchAllAsync();
        (await TriedAsync(app)).ShouldBe(2, "it is asked once before it looks");
        permit.Left = int.MaxValue;
        await app.DispatchAllAsync();
        (await TriedAsync(app)).ShouldBe(5);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_says_nothing_about_the_clock()
    {
        Func<TimeSpan> answer = () => throw new TimeoutException();
        ClockGuard guard = new(_ => Task.Run(() => answer())) { Fresh = TimeSpan.Zero };
        (await guard.IsRightAsync(default)).ShouldBeTrue("there was no answer yet");
        answer = () => TimeSpan.FromHours(2);
        (await guard.IsRightAsync(default)).ShouldBeFalse();
        answer = () => throw new TimeoutException();
        (await guard.IsRightAsync(default)).ShouldBeFalse("it was wrong");
        answer = () => ClockGuard.Most;
        (await guard.IsRightAsync(default)).ShouldBeTrue();
        answer = () => throw new TimeoutException();
        (await guard.IsRightAsync(default)).ShouldBeTrue("it was right");
    }

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
        CountedPermit others = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IWorkPermit>(others));
        await app.UnitAsync("GZ");
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await app.ReachableAsync(person);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await using var wrong = TestApplication.Beside(app, services => services.AddSingleton<IWorkPermit>(guard));
        (await wrong.SendAsync()).ShouldBe(0);
        (await app.ReadAsync(db => db.Set<Delivery>().Select(d => d.Attempts).Distinct().SingleAsync())).ShouldBe(0);
        ahead = TimeSpan.Zero;
        (await wrong.SendAsync()).ShouldBeGreaterThan(0);
    }

    private static Task<int> TriedAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.Kind == "without-handler" && m.Attempts > 0));

    private static List<RecurringJobDto> Rounds(JobStorage storage)
    {
        using var connection = storage.GetConnection();
        return connection.GetRecurringJobs(Clockwork.Rounds);
    }

    /// <summary>Lets so many rows be taken on.</summary>
    private sealed class CountedPermit : IWorkPermit
    {
        public int Left { get; set; } = int.MaxValue;

        public Task<bool> MayWorkAsync(CancellationToken ct) => Task.FromResult(Left-- > 0);
    }

    private sealed class MovedClock(TimeSpan ahead) : TimeProvider
    {
        private int asked;

        public TimeSpan Ahead { get; set; } = ahead;

        /// <summary>How often somebody looked at it.</summary>
        public int Asked => asked;

        public override DateTimeOffset GetUtcNow()
        {
            Interlocked.Increment(ref asked);
            return base.GetUtcNow() + Ahead;
        }
    }
}
