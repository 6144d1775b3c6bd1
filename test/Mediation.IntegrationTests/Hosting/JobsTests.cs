using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.Storage;
using Mediation.Core.Outbox;
using Mediation.Web;
using Mediation.Web.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Limits and deliveries rest on the schedules: nobody stops them by looking at them, and when they stand still it is seen.</summary>
public sealed class JobsTests
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
        foreach (var act in new[] { "recurring/remove", "recurring/trigger", "jobs/enqueued/delete", "jobs/scheduled/delete" })
        {
            using FormUrlEncodedContent body = new([new("jobs[]", Clockwork.Timers)]);
            using var answer = await admin.Http.PostAsync(new Uri("/jobs/" + act, UriKind.Relative), body);
            ((int)answer.StatusCode).ShouldBeInRange(400, 499, act);
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

    [Theory]
    [InlineData(50, HealthStatus.Healthy)]
    [InlineData(70, HealthStatus.Unhealthy)]
    public async Task A_round_older_than_a_minute_makes_the_node_unready(int secondsAgo, HealthStatus expected)
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

    private static InMemoryStorage StorageWithRounds(DateTimeOffset last)
    {
        InMemoryStorage storage = new();
        Clockwork.Set(new RecurringJobManager(storage));
        using var connection = storage.GetConnection();
        foreach (var round in new[] { Clockwork.Timers, Clockwork.Outbox })
        {
            connection.SetRangeInHash($"recurring-job:{round}", [new("LastExecution", JobHelper.SerializeDateTime(last.UtcDateTime))]);
        }

        return storage;
    }

    private static async Task<HealthStatus> HealthAsync(TestApplication app, JobStorage storage, DateTimeOffset? began = null)
    {
        var health = await app.ReadAsync(db =>
            new JobsHealth(storage, db, app.Clock, new JobsHealth.Start(began ?? Now.AddHours(-1))) { Machine = app.Clock }.CheckHealthAsync(new())
        );
        return health.Status;
    }

    private static List<string> Schedules(HostedServer server)
    {
        using var connection = server.Services.GetRequiredService<JobStorage>().GetConnection();
        return [.. connection.GetRecurringJobs().Select(j => $"{j.Id} {j.Cron}").Order(StringComparer.Ordinal)];
    }
}
