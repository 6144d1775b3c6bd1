using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Channels;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Letters;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>From a notification to the e-mail, the text message and the letter, with what became of each.</summary>
[OnServerDatabase]
public sealed class CopySendingTests
{
    [Fact]
    public async Task An_urgent_one_goes_at_once_in_the_person_s_language_with_a_link_and_its_proof_stands_on_the_copy()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "anna", "陈静");
        await app.AsAsync(person, new Mediation.Notifications.Settings.ChangeNotificationSettings.Input("en", true, true));
        app.Clock.SetUtcNow(TestApplication.At("2026-03-16 23:30"));
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        (await app.SendAsync()).ShouldBe(2, "an e-mail and a text message");
        var mail = sink.Taken.ShouldHaveSingleItem();
        mail.Subject!.ShouldContain("you are named");
        mail.TextBody!.ShouldContain($"https://mediation.bank.example/inbox/{(await app.InboxAsync(person)).ShouldHaveSingleItem().Id}");
        var copy = (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem();
        (copy.State, copy.SentAt).ShouldBe((CopyState.Sent, app.Now));
        copy.MaskedAddress.ShouldBe(Mediation.Core.Values.Masking.Email("anna@bank.example"));
        copy.TextSha256.Length.ShouldBe(64);
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<a href=\"https://mediation.bank.example/inbox/");
        var delivery = await app.ReadAsync(db => db.Set<Delivery>().SingleAsync(d => d.Id == copy.DeliveryId));
        (delivery.About, delivery.IsUrgent).ShouldBe(($"Notification:{NotificationBank.Urgent}", true));
        delivery.Payload.ShouldNotContain("bank.example");
        delivery.Payload.ShouldNotContain("TS-2026");
        var sms = Directory.GetFiles(Path.Combine(FolderOf(app), "sms")).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(sms)).ShouldContain("+8613800138000");
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deputy_reads_first_instead_of_whom_in_the_e_mail_and_in_the_text_message()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var (absent, deputy) = (await PersonAsync(app, "a", "陈静"), await PersonAsync(app, "b", "李梅"));
        await app.ChangeAsync(absent, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), deputy.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id), NotificationBank.Urgent);
        (await app.SendAsync()).ShouldBe(2, "an e-mail and a text message");
        sink.Taken.ShouldHaveSingleItem().TextBody!.ShouldStartWith("您代陈静收到此通知：");
        var sms = Directory.GetFiles(Path.Combine(FolderOf(app), "sms")).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(sms)).ShouldContain("（代同事接收）");
        (await File.ReadAllTextAsync(sms)).ShouldNotContain("陈静");
    }

    [Fact]
    public async Task What_is_not_urgent_waits_for_the_morning_and_goes_as_one_e_mail()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "a", "陈静");
        var other = await PersonAsync(app, "b", "李梅");
        app.Clock.SetUtcNow(TestApplication.At("2026-03-16 22:00"));
        for (var i = 0; i < 10; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await app.NotifyAsync(Recipient.Person(person.Id));
        }

        await app.NotifyAsync(Recipient.Person(other.Id));
        app.Clock.SetUtcNow(TestApplication.At("2026-03-17 07:59"));
        await app.FireAllTimersAsync();
        (await app.SendAsync()).ShouldBe(0);
        app.Clock.SetUtcNow(TestApplication.At("2026-03-17 08:00"));
        await app.FireAllTimersAsync();
        (await app.SendAsync()).ShouldBe(2);
        sink.Taken.Select(m => m.Subject).ShouldBe(["10 条新通知", "TS-2026-GZ-000001：投诉已分派给您"], ignoreOrder: true);
        (await app.CopiesAsync(NotificationChannel.Email)).ShouldAllBe(c => c.State == CopyState.Sent);
        await app.FireAllTimersAsync();
        (await app.SendAsync()).ShouldBe(0);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_absent_since_midnight_has_what_was_held_for_the_night_read_by_the_deputy_as_well()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var (absent, deputy) = (await PersonAsync(app, "a", "陈静"), await PersonAsync(app, "b", "李梅"));
        app.Clock.SetUtcNow(TestApplication.At("2026-03-16 22:30"));
        var midnight = TestApplication.At("2026-03-17 00:00");
        await app.ChangeAsync(absent, u => (u.AbsentFrom, u.AbsentUntil, u.DeputyId) = (midnight, midnight.AddDays(7), deputy.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id));
        (await app.InboxAsync(deputy)).ShouldBeEmpty("the absence has not begun");
        app.Clock.SetUtcNow(TestApplication.At("2026-03-17 08:00"));
        await app.FireAllTimersAsync();
        (await app.InboxAsync(deputy)).ShouldHaveSingleItem();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.FireAllTimersAsync();
        await app.SendAsync();
        sink.Taken.Count(m => m.TextBody!.StartsWith("您代陈静收到此通知：", StringComparison.Ordinal)).ShouldBe(1);
        sink.Taken.Count.ShouldBe(2);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_address_holds_up_nobody_and_the_supervisor_is_told()
    {
        await using var sink = MailSink.Open();
        sink.RecipientAnswers.Enqueue(550);
        await using var app = await BankAsync(sink);
        var wrong = await PersonAsync(app, "a", "陈静");
        await app.ChangeAsync(wrong, u => u.PhoneNumber = null);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.NotifyAsync(Recipient.Person(wrong.Id), NotificationBank.Urgent);
        await app.SendAsync();
        await app.NotifyAsync(Recipient.Person(wrong.Id), NotificationBank.Urgent);
        await app.SendAsync();
        await app.DispatchAllAsync();
        (await app.CopiesAsync(NotificationChannel.Email)).Select(c => c.State).ShouldBe([CopyState.Failed, CopyState.Sent]);
        sink.Taken.Count.ShouldBe(1);
        (await app.InboxAsync(supervisor)).ShouldHaveSingleItem().Text.ShouldContain("陈静");
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_arrives_after_all_is_no_affair_any_more_and_what_another_missed_stays_one()
    {
        await using var sink = MailSink.Open();
        sink.RecipientAnswers.Enqueue(550);
        sink.RecipientAnswers.Enqueue(550);
        await using var app = await BankAsync(sink);
        var (one, other) = (await PersonAsync(app, "a", "陈静"), await PersonAsync(app, "b", "李梅"));
        foreach (var person in new[] { one, other })
        {
            await app.ChangeAsync(person, u => u.PhoneNumber = null);
        }

        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await app.NotifyAsync(Recipient.InUnit(MediationRoles.Handler, "/HO/GZ/"), NotificationBank.Urgent);
        await app.SendAsync();
        await app.DispatchAllAsync();
        (await app.InboxAsync(supervisor)).Count.ShouldBe(1, "once for each notification");
        var copies = await app.CopiesAsync(NotificationChannel.Email);
        var missed = (await app.InboxAsync(supervisor, unread: true)).ShouldHaveSingleItem();
        var named = missed.Text.Contains("陈静", StringComparison.Ordinal) ? one : other;

        await app.AsAsync(admin, new ResendDelivery.Input(copies.Single(c => c.UserId != named.Id).DeliveryId!.Value));
        await app.SendAsync();
        (await app.InboxAsync(supervisor, unread: true)).ShouldHaveSingleItem("the other one has it, the person named has not");

        await app.AsAsync(admin, new ResendDelivery.Input(copies.Single(c => c.UserId == named.Id).DeliveryId!.Value));
        await app.SendAsync();
        (await app.InboxAsync(supervisor, unread: true)).ShouldBeEmpty();
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_e_mail_is_the_supervisor_s_affair_only_where_nothing_else_reached_a_person_who_may_not_miss_it()
    {
        await using var sink = MailSink.Open();
        sink.RecipientAnswers.Enqueue(550);
        sink.RecipientAnswers.Enqueue(550);
        await using var app = await BankAsync(sink);
        var wrong = await PersonAsync(app, "a", "陈静");
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.NotifyAsync(Recipient.Person(wrong.Id), NotificationBank.Urgent);
        await app.SendAsync();
        await app.NotifyAsync(Recipient.Person(wrong.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.FireAllTimersAsync();
        await app.SendAsync();
        await app.DispatchAllAsync();
        (await app.CopiesAsync(NotificationChannel.Email)).ShouldAllBe(c => c.State == CopyState.Failed);
        (await app.InboxAsync(supervisor)).ShouldBeEmpty("the text message arrived, and the other one is ordinary");
    }

    [Fact]
    public async Task By_day_ordinary_e_mails_of_ten_minutes_go_as_one_and_an_urgent_one_takes_what_waits_about_its_case_along()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "a", "陈静");
        for (var i = 0; i < 3; i++)
        {
            await app.NotifyAsync(Recipient.Person(person.Id));
            app.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.FireAllTimersAsync();
        await app.SendAsync();
        sink.Taken.ShouldHaveSingleItem().Subject!.ShouldBe("3 条新通知");
        app.Clock.Advance(TimeSpan.FromMinutes(30));
        await app.FireAllTimersAsync();
        (await app.SendAsync()).ShouldBe(0);

        await app.NotifyAsync(Recipient.Person(person.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.SendAsync();
        sink.Taken.Count.ShouldBe(2);
        var text = sink.Taken[1].TextBody!;
        text.IndexOf("已分派给您", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("请您包案", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_nodes_send_what_waits_once()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "a", "陈静");
        for (var i = 0; i < 20; i++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await app.NotifyAsync(Recipient.Person(person.Id));
        }

        await using var second = TestApplication.Beside(app);
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run((i % 2 == 0 ? app : second).FireAllTimersAsync)));
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.FireAllTimersAsync();
        var copies = await app.CopiesAsync(NotificationChannel.Email);
        var sent = await app.ReadAsync(db => db.Set<Delivery>().AsNoTracking().Where(d => d.Kind == "email").ToListAsync());
        sent.SelectMany(d => d.Read<Mediation.Notifications.Sending.OutgoingCopies>().CopyIds).ShouldBe(copies.Select(c => c.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_taken_once_stays_proof_when_it_is_sent_again()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "a", "陈静");
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.SendAsync();
        var first = (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem();
        app.Clock.Advance(TimeSpan.FromHours(5));
        sink.RecipientAnswers.Enqueue(550);
        await app.AsAsync(admin, new ResendDelivery.Input(first.DeliveryId!.Value, Reason: "收件人称没有收到"));
        await app.SendAsync();
        await app.AsAsync(admin, new ResendDelivery.Input(first.DeliveryId!.Value, Reason: "收件人称没有收到"));
        await app.SendAsync();
        var copy = (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem();
        (copy.State, copy.SentAt, copy.Error).ShouldBe((CopyState.Sent, first.SentAt, null));
    }

    [Fact]
    public async Task What_an_operator_skips_does_not_stay_on_its_way()
    {
        await using var sink = MailSink.Open();
        sink.ContentAnswers.Enqueue(451);
        await using var app = await BankAsync(sink);
        var person = await PersonAsync(app, "a", "陈静");
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.SendAsync();
        var delivery = (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem().DeliveryId!.Value;
        await app.AsAsync(admin, new SkipDelivery.Input(delivery, "地址已停用"));
        var copy = (await app.CopiesAsync(NotificationChannel.Email)).ShouldHaveSingleItem();
        (copy.State, copy.Error).ShouldBe((CopyState.Failed, "Notifications:Skipped"));
    }

    [Fact]
    public async Task A_mail_server_that_is_away_over_a_weekend_gets_each_e_mail_once()
    {
        await using var sink = MailSink.Open();
        await using var app = await BankAsync(sink);
        for (var i = 0; i < 5 * 16; i++)
        {
            sink.ContentAnswers.Enqueue(451);
        }

        var person = await PersonAsync(app, "a", "陈静");
        for (var i = 0; i < 5; i++)
        {
            await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        }

        var hours = 0;
        for (; hours < 5 * 24 && sink.Taken.Count < 5; hours++)
        {
            await app.SendAsync();
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        hours.ShouldBeGreaterThan(15);

        sink.Taken.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count().ShouldBe(5);
        sink.Taken.Count.ShouldBe(5);
        (await app.CopiesAsync(NotificationChannel.Email)).ShouldAllBe(c => c.State == CopyState.Sent);
    }

    [Fact]
    public async Task A_complainant_is_told_by_text_message_and_without_a_telephone_by_a_letter_whose_posting_is_kept()
    {
        await using var bank = await Bank.OpenAsync();
        var stranger = await bank.App.PersonAsync("sh", "上海的人", null, MediationRoles.Handler);
        var phoned = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        var written = await bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(IntakeChannel.Letter, "王秀英", "B02.2", "C07", "D01", "短信费没有说清楚。", 30m, Address: "广州市越秀区东风中路 1 号")
        );
        var anonymous = await bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(IntakeChannel.Letter, null, "B02.2", "C07", "D01", "匿名反映排队时间长。", null)
        );
        foreach (var complaint in new[] { phoned, written, anonymous })
        {
            await bank.App.WriteAsync(db =>
            {
                Mediation.Notifications.Sending.Notifier.Notify(
                    db,
                    new NotificationDraft(
                        "referrals.session-off",
                        Recipient.Complainant(),
                        complaint.Id,
                        complaint.Number,
                        string.Empty,
                        ("startsAt", bank.App.Now.AddDays(2)),
                        ("body", "广州中心")
                    )
                    {
                        DeliverBy = bank.App.Now.AddDays(1),
                    },
                    bank.App.Now
                );
                return Task.CompletedTask;
            });
        }

        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
        var told = await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(phoned.Id));
        var sms = told.Rows.ShouldHaveSingleItem().Copies.ShouldHaveSingleItem();
        (sms.Channel, sms.State, sms.Address, sms.InTime).ShouldBe((NotificationChannel.Sms, CopyState.Sent, "138****6072", true));
        (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(anonymous.Id))).Rows.ShouldContain(r =>
            r.State == NotificationState.Undeliverable
        );

        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        letter.Number.ShouldBe(written.Number);
        (await bank.App.AsAsync(stranger, new ListLetters.Input())).Rows.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(stranger, new PrintLetter.Input(letter.Id)))).Code.ShouldBe(
            "Notifications:LetterNotFound"
        );
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(letter.Id));
        (printed.Salutation, printed.Address).ShouldBe(("王秀英 台启", "广州市越秀区东风中路 1 号"));
        printed.Date.ShouldBe("2026 年 3 月 16 日");
        (await bank.App.HistoryAsync(written.Id)).ShouldContain("LetterPrinted");
        var tomorrow = new DateOnly(2026, 3, 17);
        (await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter.Id, tomorrow, "XA123"))))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("Notifications:PostedOutside");
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter.Id, new DateOnly(2026, 3, 16), "XA123"));
        (
            await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter.Id, new DateOnly(2026, 3, 16), "XA124"))
            )
        ).Code.ShouldBe("Notifications:AlreadyPosted");
        var proof = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(written.Id)))
            .Rows.Single(r => r.Kind == "referrals.session-off")
            .Copies.ShouldHaveSingleItem();
        (proof.Channel, proof.Tracking, proof.PostedOn, proof.InTime).ShouldBe((NotificationChannel.Letter, "XA123", new DateOnly(2026, 3, 16), true));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static string FolderOf(TestApplication app) => Path.Combine(app.Data.Folder, "outgoing");

    private static async Task<MediationUser> PersonAsync(TestApplication app, string userName, string name)
    {
        var person = await app.PersonAsync(userName, name, "GZ", MediationRoles.Handler);
        await app.ReachableAsync(person);
        return person;
    }

    private static async Task<TestApplication> BankAsync(MailSink sink)
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
        {
            var usual = (ChannelOptions)services.Last(s => s.ServiceType == typeof(ChannelOptions)).ImplementationInstance!;
            SmtpOptions smtp = new("127.0.0.1", "no-reply@bank.example") { Port = sink.Port, Security = SmtpSecurity.None };
            services.AddSingleton(usual with { Smtp = smtp });
            services.AddSingleton(new Mediation.Notifications.NotificationOptions(new Uri("https://mediation.bank.example/")));
        });
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        return app;
    }
}
