using Mediation.Core.BackgroundWork;
using Mediation.Core.Deliveries;
using Mediation.Core.DueRows;
using Mediation.Core.History;
using Mediation.Core.Outbox;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;
using MimeKit;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>A notice to a complainant is a document of the bank: it goes alone, waits for the morning with a reason, and is not sent once it is over.</summary>
[OnServerDatabase]
public sealed class ComplainantNoticeTests
{
    [Fact]
    public async Task Notices_of_one_night_go_alone_each_under_the_names_of_bank_and_case()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await RegisterAsync(bank, ContactChannel.Email);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 22:00"));
        var (first, second) = (TestApplication.At("2026-03-20 10:00"), TestApplication.At("2026-03-24 15:00"));
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", first));
        await NotifyAsync(bank, complaint, "referrals.invited-anew", ("startsAt", second), ("movedFrom", first));
        var held = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(complaint.Id))).Rows.SelectMany(row => row.Copies).ToList();
        held.Count.ShouldBe(2);
        held.ShouldAllBe(copy => copy.State == CopyState.Waiting && copy.IsHeldByNight && copy.HeldUntil == TestApplication.At("2026-03-17 08:00"));

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-17 08:00"));
        await bank.App.FireAllTimersAsync();
        await SendInTurnAsync(bank, 2);
        var mails = Directory.GetFiles(Path.Combine(bank.App.Data.Folder, "outgoing", "email")).Select(file => MimeMessage.Load(file)).ToList();
        mails.Count.ShouldBe(2);
        mails.ShouldAllBe(mail => mail.Subject!.Contains(complaint.Number) && mail.TextBody!.Contains(complaint.Number) && !mail.TextBody!.Contains('■'));
        mails
            .Select(mail => mail.Subject![(mail.Subject!.IndexOf('：', StringComparison.Ordinal) + 1)..])
            .ShouldBe([$"调解会取消通知（{complaint.Number}）", $"调解会改期通知（{complaint.Number}）"], ignoreOrder: true);
        mails.Single(mail => mail.Subject!.Contains("取消")).TextBody!.ShouldNotContain("3 月 24 日");
        var copies = await bank.App.CopiesAsync();
        copies.Select(copy => copy.DeliveryId).Distinct().Count().ShouldBe(2);
        copies.ShouldAllBe(copy => copy.State == CopyState.Sent && copy.HeldUntil == null);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_could_not_go_by_day_goes_in_the_morning_and_not_at_night()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await RegisterAsync(bank, ContactChannel.Sms);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 19:50"));
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", TestApplication.At("2026-03-20 10:00")));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 22:30"));
        (await bank.App.SendAsync()).ShouldBe(0);
        var delivery = await bank.App.ReadAsync(db => db.Set<Delivery>().AsNoTracking().SingleAsync());
        (delivery.State, delivery.Attempts, delivery.NextTryAt).ShouldBe((DeliveryState.Waiting, 0, TestApplication.At("2026-03-17 08:00")));
        var copy = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(complaint.Id))).Rows.Single().Copies.Single();
        (copy.State, copy.NextTryAt, copy.InTime).ShouldBe((CopyState.Sending, TestApplication.At("2026-03-17 08:00"), null));
        copy.Words.ShouldNotBeNull().ShouldContain(complaint.Number, customMessage: "the short words that a text message has");
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-17 08:00"));
        (await bank.App.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_over_before_it_could_go_is_skipped_and_is_nobody_s_affair()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        var admin = await bank.App.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        foreach (var channel in new[] { ContactChannel.Sms, ContactChannel.Email })
        {
            await NotifyAsync(bank, await RegisterAsync(bank, channel), "referrals.session-off", ("startsAt", bank.App.Now.AddDays(1)));
        }

        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        (await bank.App.SendAsync()).ShouldBe(0);
        await bank.App.DispatchAllAsync();
        (await bank.App.CopiesAsync())
            .Where(copy => copy.UserId is null)
            .ShouldAllBe(copy => copy.State == CopyState.Skipped && copy.Error == "Notifications:OutOfDate");
        var deliveries = await bank.App.ReadAsync(db => db.Set<Delivery>().AsNoTracking().ToListAsync());
        deliveries.Count.ShouldBe(2);
        deliveries.ShouldAllBe(one => one.State == DeliveryState.Skipped && one.SkippedById == null && one.LastError == null);
        (await bank.App.AsAsync(admin, new GetBackgroundWork.Input())).DeadDeliveries.ShouldBe(0);
        (await bank.App.InboxAsync(supervisor)).ShouldNotContain(row => row.Kind == OwnNotices.Undeliverable);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nobody_is_left_to_get_it_no_operator_is_called_and_the_supervisor_knows()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await app.ReachableAsync(person);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.ChangeAsync(person, u => u.Lock());
        await app.SendAsync();
        await app.DispatchAllAsync();
        (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem().Error.ShouldBe("Notifications:NobodyLeft");
        (await app.ReadAsync(db => db.Set<Delivery>().AnyAsync(d => d.State == DeliveryState.Dead))).ShouldBeFalse();
        (await app.InboxAsync(supervisor)).ShouldHaveSingleItem().Text.ShouldContain("陈静");
    }

    [Fact]
    public async Task Notices_of_one_moment_go_in_the_order_in_which_they_were_made()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await RegisterAsync(bank, ContactChannel.Email);
        var days = Enumerable.Range(1, 4).Select(day => bank.App.Now.AddDays(day)).ToList();
        foreach (var day in days)
        {
            await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", day));
        }

        await SendInTurnAsync(bank, 4);
        (await DaysSentAsync(bank, complaint.Id)).ShouldBe(days);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notices_go_in_the_order_of_the_acts_whatever_the_clocks_of_the_nodes_say()
    {
        await using var bank = await Bank.OpenAsync();
        await using var lagging = TestApplication.On(bank.App.Data, bank.App.Now.AddSeconds(-40));
        var complaint = await RegisterAsync(bank, ContactChannel.Email);
        var days = Enumerable.Range(1, 4).Select(day => bank.App.Now.AddDays(day)).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            await NotifyAsync(i % 2 == 0 ? bank.App : lagging, complaint, "referrals.session-off", ("startsAt", days[i]));
        }

        await SendInTurnAsync(bank, 4);
        (await DaysSentAsync(bank, complaint.Id)).ShouldBe(days);
    }

    [Fact]
    public async Task An_attempt_that_fails_lets_no_correction_overtake_until_it_has_failed_for_long()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await RegisterAsync(bank, ContactChannel.Email);
        var days = Enumerable.Range(1, 3).Select(day => bank.App.Now.AddDays(day)).ToList();
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", days[0]));
        await FailNextAsync(bank);
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", days[1]));
        (await bank.App.SendAsync()).ShouldBe(0);
        bank.App.Clock.Advance(Backoff.After(1));
        await SendInTurnAsync(bank, 2);
        (await DaysSentAsync(bank, complaint.Id)).ShouldBe(days[..2]);

        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", days[0]));
        var failed = await FailNextAsync(bank);
        var muchLater = bank.App.Now.AddHours(4);
        await bank.App.ReadAsync(db => db.Set<Delivery>().Where(d => d.Id == failed).ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, muchLater)));
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", days[2]));
        bank.App.Clock.Advance(LaterNotice.Longest - EarlierNotice.Pause);
        (await bank.App.SendAsync()).ShouldBe(0);
        bank.App.Clock.Advance(EarlierNotice.Pause);
        (await bank.App.SendAsync()).ShouldBe(1, "it waits no longer");
    }

    [Fact]
    public async Task A_notice_never_waits_for_another_beyond_its_own_limit()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await RegisterAsync(bank, ContactChannel.Sms);
        await NotifyAsync(bank, complaint, "referrals.without-words", ("startsAt", bank.App.Now.AddDays(3)));
        var limit = bank.App.Now.AddMinutes(5);
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", limit));
        bank.App.Clock.SetUtcNow(limit - LaterNotice.BeforeLimit - EarlierNotice.Pause);
        (await bank.App.SendAsync()).ShouldBe(0);
        bank.App.Clock.SetUtcNow(limit - LaterNotice.BeforeLimit);
        (await bank.App.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_that_is_still_to_be_addressed_holds_the_later_one_until_an_operator_leaves_it_out()
    {
        await using var bank = await Bank.OpenAsync();
        var admin = await bank.App.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        var complaint = await RegisterAsync(bank, ContactChannel.Sms);
        await NotifyAsync(bank, complaint, "referrals.without-words", ("startsAt", bank.App.Now.AddDays(3)));
        await NotifyAsync(bank, complaint, "referrals.session-off", ("startsAt", bank.App.Now.AddDays(4)));
        (await bank.App.SendAsync()).ShouldBe(0);
        bank.App.Clock.Advance(EarlierNotice.Pause);
        (await bank.App.SendAsync()).ShouldBe(0, "the earlier one is tried again");
        var failed = await bank.App.ReadAsync(db => db.Set<OutboxMessage>().SingleAsync(m => m.DeliveredAt == null));
        failed.LastError.ShouldNotBeNull();
        await bank.App.AsAsync(admin, new SkipEffect.Input(failed.Id, "没有模板。"));
        await SendInTurnAsync(bank, 1);
    }

    /// <summary>The next message is tried, and its receiver does not take it this time.</summary>
    private static async Task<Guid> FailNextAsync(Bank bank)
    {
        var lease = await bank.App.AsSystemAsync(new LeaseDeliveries.Input(CopySender.KeyOf(NotificationChannel.Email), 1));
        var id = lease.Deliveries.ShouldHaveSingleItem().Id;
        (await bank.App.AsSystemAsync(new RecordDelivery.Input(id, lease.Claim, DeliveryAnswer.Failed("busy", 503)))).ShouldBeTrue();
        return id;
    }

    /// <summary>What the messages say, in the order in which they were sent.</summary>
    private static async Task<List<DateTimeOffset>> DaysSentAsync(Bank bank, Guid caseId)
    {
        var sent = await bank.App.ReadAsync(db =>
            db.Set<HistoryEntry>()
                .Where(e => e.CaseId == caseId && e.Event == nameof(DeliverySent))
                .OrderBy(e => e.Sequence)
                .Select(e => e.Payload)
                .ToListAsync()
        );
        var days = await bank.App.ReadAsync(db =>
            db.Notifications.Join(db.NotificationCopies, n => n.Id, c => c.NotificationId, (n, c) => new { c.DeliveryId, n.DeliverBy }).ToListAsync()
        );
        return [.. sent.Select(payload => days.Single(d => d.DeliveryId is { } id && payload.Contains(id.ToString())).DeliverBy!.Value)];
    }

    /// <summary>Sends them one after the other: one that was looked at while the one before it was being sent is looked at again after a pause.</summary>
    private static async Task SendInTurnAsync(Bank bank, int count)
    {
        var sent = 0;
        for (var round = 0; round < count + 1; round++)
        {
            sent += await bank.App.SendAsync();
            bank.App.Clock.Advance(EarlierNotice.Pause);
        }

        sent.ShouldBe(count);
    }

    private static Task<RegisterComplaint.Result> RegisterAsync(Bank bank, ContactChannel chosen) =>
        bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(
                IntakeChannel.Hotline,
                "李淑华",
                "B02.2",
                "C07",
                "D01",
                "手续费没有说清楚。",
                30m,
                Phone: "13800136072",
                Email: "li@example.cn",
                PreferredChannel: chosen
            )
        );

    private static Task NotifyAsync(Bank bank, RegisterComplaint.Result complaint, string kind, params (string Name, object? Value)[] values) =>
        NotifyAsync(bank.App, complaint, kind, values);

    private static async Task NotifyAsync(TestApplication app, RegisterComplaint.Result complaint, string kind, params (string Name, object? Value)[] values)
    {
        (string, object?)[] all = [.. values, ("bank", "示例银行"), ("manner", "现场"), ("where", "一号调解室")];
        await app.WriteAsync(db =>
        {
            db.Notify(
                new NotificationDraft(kind, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, all)
                {
                    DeliverBy = (DateTimeOffset)values[0].Value!,
                },
                app.Now
            );
            return Task.CompletedTask;
        });
        await app.DispatchAllAsync();
    }
}
