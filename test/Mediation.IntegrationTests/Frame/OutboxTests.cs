using Mediation.Core.Outbox;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Frame;

[OnEveryDatabase]
public sealed class OutboxTests
{
    private static readonly Guid One = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");

    [Fact]
    public async Task Messages_of_a_case_arrive_once_and_in_the_order_they_were_written()
    {
        RecordingHandler handler = new();
        await using var app = await OpenAsync(handler);
        await WriteAsync(app, (One, "a1"), (Other, "b1"), (One, "a2"), (One, "a3"));
        (await app.DispatchAsync()).ShouldBe(4);
        (await app.DispatchAsync()).ShouldBe(0);
        handler.Delivered.Where(w => w[0] == 'a').ShouldBe(["a1", "a2", "a3"]);
        handler.Delivered.Count.ShouldBe(4);
    }

    [Fact]
    public async Task One_that_failed_waits_longer_each_time_and_holds_only_its_own_case()
    {
        RecordingHandler handler = new() { Refused = "a1" };
        await using var app = await OpenAsync(handler);
        await WriteAsync(app, (One, "a1"), (One, "a2"), (Other, "b1"));
        (await app.DispatchAsync()).ShouldBe(1);
        handler.Delivered.ShouldBe(["b1"]);
        var first = await FirstAsync(app);
        (first.Attempts, first.NextTryAt - app.Now, first.LastError!.Contains("no answer", StringComparison.Ordinal)).ShouldBe(
            (1, TimeSpan.FromSeconds(10), true)
        );

        (await app.DispatchAsync()).ShouldBe(0);
        (await FirstAsync(app)).Attempts.ShouldBe(1, "not before its time");
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.DispatchAsync();
        ((await FirstAsync(app)).NextTryAt - app.Now).ShouldBe(TimeSpan.FromSeconds(20));

        handler.Refused = null;
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        (await app.DispatchAsync()).ShouldBe(2);
        handler.Delivered.ShouldBe(["b1", "a1", "a2"]);
    }

    [Fact]
    public async Task What_a_node_wrote_whose_clock_was_a_month_ahead_is_done_now()
    {
        RecordingHandler handler = new();
        await using var app = await OpenAsync(handler);
        await WriteAsync(app, (One, "a1"));
        await app.Data.ReadAsync(db => db.Set<OutboxMessage>().ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, app.Now.AddDays(30))));
        (await app.DispatchAsync()).ShouldBe(1);
        handler.Delivered.ShouldBe(["a1"]);
    }

    [Fact]
    public async Task A_dead_message_holds_the_later_ones_of_its_case_and_no_other_case()
    {
        RecordingHandler handler = new() { Refused = "a1" };
        await using var app = await OpenAsync(handler);
        await WriteAsync(app, (One, "a1"), (One, "a2"));
        var began = app.Now;
        await UntilDeadAsync(app);
        (app.Now - began).ShouldBeGreaterThan(TimeSpan.FromDays(5), "a weekend gives nothing up");
        await WriteAsync(app, (Other, "b1"));
        (await app.DispatchAsync()).ShouldBe(1);
        handler.Delivered.ShouldBe(["b1"]);
    }

    [Fact]
    public async Task An_operator_retries_what_was_given_up_or_skips_it_and_the_later_ones_follow()
    {
        RecordingHandler handler = new() { Refused = "a1" };
        await using var app = await OpenAsync(handler);
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await WriteAsync(app, (One, "a1"), (One, "a2"), (One, "a3"));
        await UntilDeadAsync(app);
        var failed = (await app.AsAsync(admin, new ListFailedEffects.Input())).Rows.ShouldHaveSingleItem();
        (failed.DeadAt.HasValue, failed.LastError).ShouldBe((true, "InvalidOperationException: no answer"));

        await app.AsAsync(admin, new RetryEffect.Input(failed.Id, failed.Version));
        (await app.DispatchAsync()).ShouldBe(0);
        var again = (await app.AsAsync(admin, new ListFailedEffects.Input())).Rows.ShouldHaveSingleItem();
        (again.DeadAt, again.Attempts).ShouldBe((null, 43), "it has all its tries before it, and those so far are shown");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, new RetryEffect.Input(failed.Id, failed.Version)))).Code.ShouldBe(
            "Core:EffectChangedSince"
        );

        await app.AsAsync(admin, new SkipEffect.Input(again.Id, "原因已查明，改为人工办理。", again.Version));
        (await app.DispatchAsync()).ShouldBe(2);
        handler.Delivered.ShouldBe(["a2", "a3"]);
        (await app.AsAsync(admin, new ListFailedEffects.Input())).Rows.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, new SkipEffect.Input(again.Id, "再来一次。")))).Code.ShouldBe("Core:EffectDone");
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_in_a_lane_of_its_own_holds_up_no_other_of_its_case()
    {
        RecordingHandler handler = new() { Refused = "a1" };
        await using var app = await OpenAsync(handler);
        await app.WriteAsync(db =>
        {
            db.Add(OutboxMessage.Of(RecordingHandler.Route, One, "a1", app.Now, lane: Guid.CreateVersion7()));
            db.Add(OutboxMessage.Of(RecordingHandler.Route, One, "a2", app.Now, lane: Guid.CreateVersion7()));
            return Task.CompletedTask;
        });
        (await app.DispatchAsync()).ShouldBe(1);
        handler.Delivered.ShouldBe(["a2"]);
    }

    private static async Task UntilDeadAsync(TestApplication app)
    {
        for (var i = 0; (await FirstAsync(app)).DeadAt is null; i++)
        {
            i.ShouldBeLessThan(100);
            await app.DispatchAsync();
            app.Clock.Advance(TimeSpan.FromHours(4));
        }
    }

    [Fact]
    public async Task Hundreds_of_cases_in_back_off_do_not_keep_a_new_one_waiting()
    {
        RecordingHandler handler = new() { Refused = "x" };
        await using var app = await OpenAsync(handler);
        await WriteAsync(app, [.. Enumerable.Range(0, 250).Select(_ => (Guid.CreateVersion7(), "x"))]);
        (await app.DispatchAsync()).ShouldBe(0);
        await WriteAsync(app, (One, "a1"));
        (await app.DispatchAsync()).ShouldBe(1);
    }

    private static Task<TestApplication> OpenAsync(RecordingHandler handler) =>
        TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IOutboxHandler>(handler));

    private static async Task WriteAsync(TestApplication app, params (Guid Case, string Words)[] messages)
    {
        foreach (var chunk in messages.Length > 10 ? messages.Chunk(messages.Length) : messages.Chunk(1))
        {
            app.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await app.WriteAsync(db => db.AddRangeAsync(chunk.Select(m => OutboxMessage.Of(RecordingHandler.Route, m.Case, m.Words, app.Now))));
        }
    }

    private static Task<OutboxMessage> FirstAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking().OrderBy(m => m.CreatedAt).FirstAsync());

    /// <summary>Keeps what was delivered, and fails on one message.</summary>
    private sealed class RecordingHandler : IOutboxHandler
    {
        public const string Route = "test";

        public string Kind => Route;

        public List<string> Delivered { get; } = [];

        public string? Refused { get; set; }

        public Task DeliverAsync(OutboxMessage message, CancellationToken ct)
        {
            var words = message.Read<string>();
            if (words == Refused)
            {
                throw new InvalidOperationException("no answer");
            }

            Delivered.Add(words);
            return Task.CompletedTask;
        }
    }
}
