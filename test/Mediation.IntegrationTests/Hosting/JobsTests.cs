using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.Storage;
using Mediation.Core.BackgroundWork;
using Mediation.Core.Deliveries;
using Mediation.Core.Outbox;
using Mediation.Web;
using Mediation.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Limits and deliveries rest on the schedules: nobody stops them by looking at them, and when they stand still it is seen.</summary>
public sealed partial class JobsTests
{
    private static readonly DateTimeOffset Now = TestApplication.At("2026-03-16 09:00");

    [Fact]
    public async Task Whoever_may_read_the_jobs_removes_and_triggers_none()
    {
        await using var server = await HostedServer.StartAsync();
        await Wait.UntilAsync(() => Task.FromResult(Schedules(server).Count > 2));
        var before = Schedules(server);
        using var admin = await Person.SignedInAsync(server.Address, "admin");
        var page = await admin.OpenAsync("/jobs/recurring");
        page.ShouldContain(Clockwork.Timers);
        var token = HtmlToken().Match(await admin.OpenAsync("/account")).Groups["token"].Value;
        token.ShouldNotBeEmpty();
        foreach (var act in new[] { "recurring/remove", "recurring/trigger", "jobs/enqueued/delete", "jobs/scheduled/delete" })
        {
            using FormUrlEncodedContent body = new([new("jobs[]", Clockwork.Timers), new("__RequestVerificationToken", WebUtility.HtmlDecode(token))]);
            using var answer = await admin.Http.PostAsync(new Uri("/jobs/" + act, UriKind.Relative), body);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{act}: what Hangfire answers to who only reads, with a token that counts");
        }

        Schedules(server).ShouldBe(before);
    }

    [Fact]
    public async Task A_schedule_that_is_removed_or_changed_is_put_back()
    {
        await using var server = await HostedServer.StartAsync();
        await Wait.UntilAsync(() => Task.FromResult(Schedules(server).Count > 2));
        var before = Schedules(server);
        var jobs = server.Services.GetRequiredService<IRecurringJobManager>();
        jobs.RemoveIfExists(Clockwork.Timers);
        jobs.AddOrUpdate<OutboxDispatcher>(Clockwork.Outbox, outbox => outbox.DispatchAsync(CancellationToken.None), Cron.Yearly);
        Schedules(server).ShouldNotBe(before);
        await Wait.UntilAsync(() => Task.FromResult(Schedules(server).SequenceEqual(before)));
    }

    [Fact]
    public async Task A_schedule_that_is_gone_has_a_line_of_its_own_and_the_others_are_well()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        using var storage = StorageWithRounds(Now);
        new RecurringJobManager(storage).RemoveIfExists(Clockwork.Deliveries);
        var lines = await LinesAsync(app, storage);
        lines.Where(line => line.Value != HealthStatus.Healthy).Select(line => line.Key).ShouldBe([Clockwork.Deliveries]);
    }

    [Theory]
    [InlineData(70)]
    [InlineData(-7200)]
    public async Task A_schedule_that_has_not_run_for_a_minute_or_ran_in_the_future_comes_next_at_once(int secondsAgo)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var storage = StorageWithRounds(now.AddSeconds(-secondsAgo), next: now.AddHours(2));
        FakeTimeProvider looks = new(now);
        JobSchedules schedules = new(
            new RecurringJobManager(storage),
            storage,
            new ScheduleRounds(storage, TimeProvider.System) { Began = now.AddHours(-1) },
            new ClockGuard(_ => Task.FromResult(TimeSpan.Zero)),
            NullLogger<JobSchedules>.Instance
        )
        {
            Clock = looks,
        };
        await schedules.StartAsync(default);
        await Wait.UntilAsync(
            () =>
            {
                looks.Advance(TimeSpan.FromSeconds(16));
                using var connection = storage.GetConnection();
                return Task.FromResult(
                    connection.GetRecurringJobs(Clockwork.Rounds).TrueForAll(r => !r.Removed && r.NextExecution < DateTime.UtcNow.AddSeconds(10.1))
                );
            },
            TimeSpan.FromSeconds(30)
        );
        await schedules.StopAsync(default);
    }

    [Fact]
    public async Task Readiness_names_the_checks_that_fail_and_nothing_more()
    {
        DefaultHttpContext http = new() { Response = { Body = new MemoryStream() } };
        HealthReportEntry Line(HealthStatus status) => new(status, "the connection string", TimeSpan.Zero, null, null);
        await HealthLines.WriteAsync(
            http,
            new HealthReport(
                new Dictionary<string, HealthReportEntry>(StringComparer.Ordinal)
                {
                    ["database"] = Line(HealthStatus.Healthy),
                    ["schedule outbox"] = Line(HealthStatus.Unhealthy),
                },
                TimeSpan.Zero
            )
        );
        Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()).ShouldBe("Unhealthy\nschedule outbox");
    }

    [Theory]
    [InlineData(50, HealthStatus.Healthy)]
    [InlineData(70, HealthStatus.Unhealthy)]
    [InlineData(-7200, HealthStatus.Unhealthy)]
    public async Task A_round_older_than_a_minute_or_of_the_future_makes_the_node_unready(int secondsAgo, HealthStatus expected)
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        using var storage = StorageWithRounds(Now.AddSeconds(-secondsAgo));
        (await HealthAsync(app, storage)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_schedule_that_is_gone_makes_the_node_unready_and_one_that_has_just_begun_does_not()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        using InMemoryStorage storage = new();
        (await HealthAsync(app, storage)).ShouldBe(HealthStatus.Unhealthy);
        (await HealthAsync(app, storage, began: Now.AddSeconds(-10))).ShouldBe(HealthStatus.Healthy);
    }

    [Theory]
    [InlineData(110, HealthStatus.Healthy)]
    [InlineData(130, HealthStatus.Unhealthy)]
    public async Task A_row_due_for_more_than_two_minutes_makes_the_node_unready(int secondsAgo, HealthStatus expected)
    {
        using var storage = StorageWithRounds(Now);
        await using var late = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        await late.WriteAsync(async db => await db.AddAsync(OutboxMessage.Of("test", Guid.CreateVersion7(), "x", late.Now.AddSeconds(-secondsAgo))));
        (await HealthAsync(late, storage)).ShouldBe(expected);

        await using var due = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        await due.WriteAsync(async db =>
            await db.AddAsync(DueTimer.Set("test", Guid.CreateVersion7(), Guid.CreateVersion7(), due.Now.AddSeconds(-secondsAgo), 1))
        );
        (await HealthAsync(due, storage)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_backlog_that_is_worked_on_leaves_the_node_ready()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        using var storage = StorageWithRounds(Now);
        DueTimer[] timers =
        [
            .. Enumerable.Range(0, 3).Select(i => DueTimer.Set("test", Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now.AddHours(-1), i)),
        ];
        await app.WriteAsync(db => db.AddRangeAsync(timers));
        (await HealthAsync(app, storage)).ShouldBe(HealthStatus.Unhealthy, "nobody does one");

        var first = timers[0].Id;
        await app.WriteAsync(async db => (await db.Set<DueTimer>().SingleAsync(t => t.Id == first)).Fire(app.Now.AddMinutes(-1)));
        (await HealthAsync(app, storage)).ShouldBe(HealthStatus.Degraded, "one after the other is done");
    }

    [Fact]
    public async Task What_is_taken_on_again_and_again_and_never_ends_is_named_and_what_waits_its_turn_is_not()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", DatabaseProvider.Sqlite);
        using var storage = StorageWithRounds(Now);
        ScheduleRounds rounds = new(storage, app.Clock) { Began = Now.AddHours(-1) };
        Task<IReadOnlyList<string>> HungAsync() => app.ReadAsync(db => HungRows.FindAsync(db, app.Now, default));
        var (timer, old) = (DueTimer.Set("test", Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, 1), app.Now);
        var message = OutboxMessage.Of("test", Guid.CreateVersion7(), "x", old);
        Delivery first = Delivery.Of("test", "there", Guid.CreateVersion7(), "x", old);
        await app.WriteAsync(async db => await db.AddRangeAsync(timer, message, first, DeliveryDestination.Of("there")));
        app.Clock.Advance(HungRows.Longest + TimeSpan.FromMinutes(1));
        (await HungAsync()).ShouldBe(["deliveries"], "nobody has taken on the others, which is another fault");

        // Leased until later than now: to the rounds none of them is due.
        var until = app.Now.AddMinutes(1);
        await app.ReadAsync(db => db.Set<DueTimer>().Where(t => t.Id == timer.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.ClaimedUntil, until)));
        await app.ReadAsync(db =>
            db.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimedUntil, until))
        );
        await app.ReadAsync(db => db.Set<Delivery>().Where(d => d.Id == first.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.ClaimedUntil, until)));
        (await HungAsync()).ShouldBe(["timers", "messages", "deliveries"]);
        (await app.ReadAsync(db => new HungWorkHealth(db, rounds, app.Clock).CheckHealthAsync(new()))).Status.ShouldBe(HealthStatus.Degraded);

        // Others are being sent to the same place: this one waits its turn.
        var sent = Delivery.Of("test", "there", Guid.CreateVersion7(), "x", old);
        await app.WriteAsync(async db => await db.AddAsync(sent));
        await app.ReadAsync(db =>
            db.Set<Delivery>()
                .Where(d => d.Id == sent.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Sent).SetProperty(d => d.SentAt, (DateTimeOffset?)app.Now))
        );
        (await HungAsync()).ShouldBe(["timers", "messages"]);
    }

    private static InMemoryStorage StorageWithRounds(DateTimeOffset last, DateTimeOffset? next = null)
    {
        InMemoryStorage storage = new();
        Clockwork.Set(new RecurringJobManager(storage));
        using var connection = storage.GetConnection();
        foreach (var round in Clockwork.Rounds)
        {
            connection.SetRangeInHash($"recurring-job:{round}", [new("LastExecution", JobHelper.SerializeDateTime(last.UtcDateTime))]);
            if (next is { } at)
            {
                connection.SetRangeInHash($"recurring-job:{round}", [new("NextExecution", JobHelper.SerializeDateTime(at.UtcDateTime))]);
                using var transaction = connection.CreateWriteTransaction();
                transaction.AddToSet("recurring-jobs", round, JobHelper.ToTimestamp(at.UtcDateTime));
                transaction.Commit();
            }
        }

        return storage;
    }

    private static async Task<HealthStatus> HealthAsync(TestApplication app, JobStorage storage, DateTimeOffset? began = null) =>
        (await LinesAsync(app, storage, began)).Min(line => line.Value);

    /// <summary>What each check says, by its name.</summary>
    private static async Task<Dictionary<string, HealthStatus>> LinesAsync(TestApplication app, JobStorage storage, DateTimeOffset? began = null)
    {
        ScheduleRounds rounds = new(storage, app.Clock) { Began = began ?? Now.AddHours(-1) };
        Dictionary<string, HealthStatus> lines = new(StringComparer.Ordinal)
        {
            ["jobs"] = (await app.ReadAsync(db => new JobsHealth(db, rounds, app.Clock).CheckHealthAsync(new()))).Status,
        };
        foreach (var round in Clockwork.Rounds)
        {
            lines[round] = (await new ScheduleHealth(rounds, round).CheckHealthAsync(new())).Status;
        }

        return lines;
    }

    private static List<string> Schedules(HostedServer server)
    {
        using var connection = server.Services.GetRequiredService<JobStorage>().GetConnection();
        return [.. connection.GetRecurringJobs().Select(j => $"{j.Id} {j.Cron}").Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HtmlToken();
}
