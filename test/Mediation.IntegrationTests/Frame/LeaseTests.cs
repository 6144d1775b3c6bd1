using Mediation.Core.Outbox;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Frame;

/// <summary>Two nodes see the same due row: one works on it, and the other does not even begin.</summary>
[OnEveryDatabase]
public sealed class LeaseTests
{
    [Fact]
    public async Task A_timer_and_a_message_that_two_nodes_see_are_begun_by_one_of_them()
    {
        HeldHandler handler = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: handler.AddTo);
        await using var second = TestApplication.Beside(app, handler.AddTo);
        await app.WriteAsync(async db =>
        {
            await db.AddAsync(DueTimer.Set(HeldHandler.Route, Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, 1));
            await db.AddAsync(OutboxMessage.Of(HeldHandler.Route, Guid.CreateVersion7(), "x", app.Now));
        });
        foreach (var run in new Func<TestApplication, Task<int>>[] { node => node.FireTimersAsync(), node => node.DispatchAsync() })
        {
            handler.Hold();
            var first = run(app);
            await handler.Begun;
            (await run(second)).ShouldBe(0, "it belongs to the first node");
            handler.Release();
            (await first).ShouldBe(1);
        }

        handler.Count.ShouldBe(2);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_runners_that_read_the_same_due_timers_begin_each_of_them_once()
    {
        HeldHandler handler = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: handler.AddTo);
        await using var second = TestApplication.Beside(app, handler.AddTo);
        await app.WriteAsync(db =>
            db.AddRangeAsync(Enumerable.Range(0, 60).Select(i => DueTimer.Set(HeldHandler.Route, Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, i)))
        );
        var fired = await Task.WhenAll(Task.Run(app.FireAllTimersAsync), Task.Run(second.FireAllTimersAsync), Task.Run(app.FireAllTimersAsync));
        fired.Sum().ShouldBe(60);
        handler.Count.ShouldBe(60);
    }

    [Fact]
    public async Task A_timer_whose_runner_died_fires_once_when_its_lease_is_over_and_one_that_failed_after_its_pause()
    {
        HeldHandler handler = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: handler.AddTo);
        var timer = DueTimer.Set(HeldHandler.Route, Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, 1);
        await app.WriteAsync(async db => await db.AddAsync(timer));
        var until = app.Now.AddMinutes(1);
        await app.ReadAsync(db =>
            db.Set<DueTimer>()
                .Where(t => t.Id == timer.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.ClaimedBy, Guid.CreateVersion7()).SetProperty(t => t.ClaimedUntil, until))
        );
        (await app.FireTimersAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        handler.Fault = new InvalidOperationException("no answer");
        (await app.FireTimersAsync()).ShouldBe(0);
        var failed = await app.ReadAsync(db => db.Set<DueTimer>().AsNoTracking().SingleAsync());
        (failed.Failures, failed.ClaimedUntil).ShouldBe((1, null));
        handler.Fault = null;
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        (await app.FireTimersAsync()).ShouldBe(1);
        (await app.FireTimersAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_timer_that_failed_by_a_clock_a_month_ahead_fires_now_and_one_that_is_not_due_does_not()
    {
        HeldHandler handler = new();
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: handler.AddTo);
        var failed = DueTimer.Set(HeldHandler.Route, Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, 1);
        var later = DueTimer.Set(HeldHandler.Route, Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now.AddDays(30), 1);
        await app.WriteAsync(async db => await db.AddRangeAsync(failed, later));
        await app.ReadAsync(db =>
            db.Set<DueTimer>().Where(t => t.Id == failed.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.NextTryAt, app.Now.AddDays(30)))
        );
        (await app.FireTimersAsync()).ShouldBe(1);
        handler.Count.ShouldBe(1);
    }

    /// <summary>Handles the timers and messages of its kind, and waits in the act until it is released.</summary>
    private sealed class HeldHandler : ITimerHandler, IOutboxHandler
    {
        public const string Route = "held";
        private int count;
        private TaskCompletionSource begun = new();
        private TaskCompletionSource released = new();

        public HeldHandler() => released.SetResult();

        public string Kind => Route;

        public int Count => Volatile.Read(ref count);

        public Exception? Fault { get; set; }

        public Task Begun => begun.Task;

        public void Hold() => (begun, released) = (new(), new());

        public void Release() => released.SetResult();

        public Task FireAsync(DueTimer timer, CancellationToken ct) => HandleAsync();

        public Task DeliverAsync(OutboxMessage message, CancellationToken ct) => HandleAsync();

        public void AddTo(IServiceCollection services) => services.AddSingleton<ITimerHandler>(this).AddSingleton<IOutboxHandler>(this);

        private async Task HandleAsync()
        {
            Interlocked.Increment(ref count);
            begun.TrySetResult();
            await released.Task;
            if (Fault is { } fault)
            {
                throw fault;
            }
        }
    }
}
