using Mediation.Core.History;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Frame;

/// <summary>What an operator sees of timers and does with one that fails.</summary>
[OnEveryDatabase]
public sealed class OperatedTimerTests
{
    private static readonly Guid Case = Guid.CreateVersion7();

    [Fact]
    public async Task An_operator_retries_a_timer_that_failed_or_skips_it_with_a_reason_and_the_history_has_both()
    {
        FailingHandler handler = new("failing", isReminder: true) { Fault = new InvalidOperationException("no answer") };
        await using var app = await OpenAsync(handler);
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await SetAsync(app, "failing", minutes: 0);
        await SetAsync(app, "failing", minutes: 60);
        (await app.FireTimersAsync()).ShouldBe(0);

        var failed = (await app.AsAsync(admin, new ListTimers.Input(TimerView.Failed))).Rows.ShouldHaveSingleItem();
        (failed.Failures, failed.LastError, failed.IsReminder).ShouldBe((1, "InvalidOperationException: no answer", true));
        (await app.AsAsync(admin, new ListTimers.Input())).Rows.Select(r => r.DueAt).ShouldBeInOrder(SortDirection.Ascending);

        handler.Fault = null;
        await app.AsAsync(admin, new RetryTimer.Input(failed.Id, failed.Version));
        (await RefusedAsync(app, admin, new SkipTimer.Input(failed.Id, "重复。", failed.Version))).ShouldBe("Core:TimerChangedSince");
        (await app.FireTimersAsync()).ShouldBe(1, "it does not wait for its pause");
        (await RefusedAsync(app, admin, new RetryTimer.Input(failed.Id))).ShouldBe("Core:TimerNotFailed");
        (await app.AsAsync(admin, new ListTimers.Input(TimerView.Fired))).Rows.ShouldHaveSingleItem().EndedAt.ShouldBe(app.Now);

        app.Clock.Advance(TimeSpan.FromHours(1));
        handler.Fault = new InvalidOperationException("no answer");
        await app.FireTimersAsync();
        var second = (await app.AsAsync(admin, new ListTimers.Input(TimerView.Failed))).Rows.ShouldHaveSingleItem();
        await app.AsAsync(admin, new SkipTimer.Input(second.Id, "原因已查明，改为人工办理。", second.Version));
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.FireTimersAsync()).ShouldBe(0);
        (await app.AsAsync(admin, new ListTimers.Input(TimerView.Skipped))).Rows.ShouldHaveSingleItem().SkipReason.ShouldBe("原因已查明，改为人工办理。");
        (await app.ReadAsync(db => db.Set<HistoryEntry>().Where(e => e.CaseId == Case).OrderBy(e => e.Sequence).Select(e => e.Event).ToListAsync()))
            .Where(e => e.StartsWith("Timer", StringComparison.Ordinal))
            .ShouldBe([nameof(TimerRetried), nameof(TimerSkipped)]);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_timer_that_does_more_than_remind_is_tried_again_and_never_skipped()
    {
        FailingHandler handler = new("needed", isReminder: false) { Fault = new InvalidOperationException("no answer") };
        await using var app = await OpenAsync(handler);
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await SetAsync(app, "needed", minutes: 0);
        await app.FireTimersAsync();
        var failed = (await app.AsAsync(admin, new ListTimers.Input(TimerView.Failed))).Rows.ShouldHaveSingleItem();
        failed.IsReminder.ShouldBeFalse();
        (await RefusedAsync(app, admin, new SkipTimer.Input(failed.Id, "不需要了。", failed.Version))).ShouldBe("Core:TimerNeeded");
        handler.Fault = null;
        await app.AsAsync(admin, new RetryTimer.Input(failed.Id, failed.Version));
        (await app.FireTimersAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Pages_of_timers_lead_forward_and_back()
    {
        await using var app = await OpenAsync(new FailingHandler("failing", isReminder: true));
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        foreach (var minutes in Enumerable.Range(1, 55))
        {
            await SetAsync(app, "failing", minutes);
        }

        var first = await app.AsAsync(admin, new ListTimers.Input());
        (first.Rows.Count, first.Previous).ShouldBe((50, null));
        var second = await app.AsAsync(admin, new ListTimers.Input(After: first.Next));
        (second.Rows.Count, second.Next).ShouldBe((5, null));
        var back = await app.AsAsync(admin, new ListTimers.Input(Before: second.Previous));
        back.Rows.Select(r => r.Id).ShouldBe(first.Rows.Select(r => r.Id));
    }

    private static Task<TestApplication> OpenAsync(FailingHandler handler) =>
        TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<ITimerHandler>(handler));

    private static Task SetAsync(TestApplication app, string kind, int minutes) =>
        app.WriteAsync(async db => await db.AddAsync(DueTimer.Set(kind, Guid.CreateVersion7(), Case, app.Now.AddMinutes(minutes), 1)));

    private static async Task<string> RefusedAsync<T>(TestApplication app, MediationUser person, IInput<T> input) =>
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(person, input))).Code;

    private sealed class FailingHandler(string kind, bool isReminder) : ITimerHandler
    {
        public string Kind => kind;

        bool ITimerHandler.IsReminder => isReminder;

        public Exception? Fault { get; set; }

        public Task FireAsync(DueTimer timer, CancellationToken ct) => Fault is { } fault ? Task.FromException(fault) : Task.CompletedTask;
    }
}
