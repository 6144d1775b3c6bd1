using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Core.Outbox;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Catalogue;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;
using Mediation.Notifications.Sending;
using Mediation.Notifications.Settings;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>Who is meant by a notification is looked up when it is sent, and somebody is always told.</summary>
[OnEveryDatabase]
public sealed class AddressingTests
{
    [Fact]
    public async Task A_role_in_a_unit_is_everybody_who_holds_it_there_and_where_nobody_does_in_the_nearest_unit_above()
    {
        await using var app = await BankAsync();
        var head = await app.PersonAsync("s-head", "总行主管", "HO", MediationRoles.Supervisor);
        await app.NotifyAsync(Recipient.InUnit(MediationRoles.Supervisor, "/HO/GZ/"));
        (await app.InboxAsync(head)).Count.ShouldBe(1);

        var one = await app.PersonAsync("s-one", "甲主管", "GZ", MediationRoles.Supervisor);
        var two = await app.PersonAsync("s-two", "乙主管", "GZ", MediationRoles.Supervisor);
        await app.NotifyAsync(Recipient.InUnit(MediationRoles.Supervisor, "/HO/GZ/"));
        foreach (var supervisor in new[] { one, two, head })
        {
            (await app.InboxAsync(supervisor)).Count.ShouldBe(1, supervisor.DisplayName);
        }

        await app.NotifyAsync(Recipient.InHeadOffice(MediationRoles.Supervisor));
        (await app.InboxAsync(head)).Count.ShouldBe(2);
        (await app.InboxAsync(one)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_absent_person_s_deputy_is_told_too_and_the_absent_one_reads_it_on_return()
    {
        await using var app = await BankAsync();
        var absent = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var deputy = await app.PersonAsync("b", "李梅", "GZ", MediationRoles.Handler);
        var deputyOfDeputy = await app.PersonAsync("c", "赵强", "GZ", MediationRoles.Handler);
        await app.ReachableAsync(absent);
        await app.ChangeAsync(absent, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), deputy.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id), NotificationBank.Urgent);
        (await app.InboxAsync(deputy)).ShouldHaveSingleItem().InsteadOf.ShouldBe("陈静");
        (await app.InboxAsync(absent)).ShouldHaveSingleItem().InsteadOf.ShouldBeNull();
        (await app.CopiesAsync()).ShouldAllBe(c => c.Channel == NotificationChannel.InApp, "nobody disturbs an absent person");

        await app.ChangeAsync(deputy, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), deputyOfDeputy.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id));
        (await app.InboxAsync(deputyOfDeputy)).ShouldHaveSingleItem().InsteadOf.ShouldBe("陈静");

        await app.ChangeAsync(deputyOfDeputy, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), absent.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id));
        (await app.InboxAsync(absent)).Count.ShouldBe(3, "a circle of absent people ends with the one it was for");
    }

    [Fact]
    public async Task A_deputy_s_deputy_of_another_branch_stands_in_for_nobody_who_sees_other_cases()
    {
        await using var app = await BankAsync();
        await app.UnitAsync("SH", "HO");
        var absent = await app.PersonAsync("a", "周明远", "GZ", MediationRoles.Leader);
        var headOffice = await app.PersonAsync("b", "梁军", "HO", MediationRoles.Leader);
        var elsewhere = await app.PersonAsync("c", "沈毅", "SH", MediationRoles.Leader);
        await app.ReachableAsync(absent);
        await app.ChangeAsync(absent, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), headOffice.Id));
        await app.ChangeAsync(headOffice, u => (u.AbsentUntil, u.DeputyId) = (app.Now.AddDays(7), elsewhere.Id));
        await app.NotifyAsync(Recipient.Person(absent.Id), NotificationBank.Urgent);
        (await app.InboxAsync(elsewhere)).ShouldBeEmpty();
        (await app.CopiesAsync()).ShouldContain(
            c => c.UserId == absent.Id && c.Channel == NotificationChannel.Email,
            "nobody stands in, so the absent person is reached"
        );
    }

    [Fact]
    public async Task What_an_operator_skips_before_anybody_was_found_is_undeliverable_and_the_unit_knows()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        var admin = await app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await app.NotifyAsync(Recipient.Person(person.Id), "complaints.no-such-kind");
        var failed = (await app.AsAsync(admin, new Mediation.Core.Outbox.ListFailedEffects.Input())).Rows.ShouldHaveSingleItem();
        await app.AsAsync(admin, new Mediation.Core.Outbox.SkipEffect.Input(failed.Id, "人工告知。"));
        await app.DispatchAllAsync();
        (await app.InboxAsync(supervisor)).ShouldHaveSingleItem().Kind.ShouldBe(OwnNotices.UrgentUndeliverable);
        (await app.InboxAsync(person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_holds_two_of_the_roles_that_one_act_is_told_to_is_told_once()
    {
        await using var app = await BankAsync();
        var both = await app.PersonAsync("b", "何合规", "HO", MediationRoles.Compliance, MediationRoles.Leader);
        var leader = await app.PersonAsync("l", "吴总", "HO", MediationRoles.Leader);
        await app.WriteAsync(db =>
        {
            foreach (var role in new[] { MediationRoles.Compliance, MediationRoles.Leader, MediationRoles.Supervisor })
            {
                db.Notify(
                    new NotificationDraft(
                        NotificationBank.Alarm,
                        Recipient.InHeadOffice(role),
                        HistoryChains.Institution,
                        "TS-1",
                        "/inbox",
                        ("alarms", 1),
                        ("next", app.Now)
                    ),
                    app.Now
                );
            }

            return Task.CompletedTask;
        });
        var lanes = await app.ReadAsync(db => db.Set<OutboxMessage>().Where(m => m.DeliveredAt == null).Select(m => m.Lane).Distinct().ToListAsync());
        lanes.ShouldHaveSingleItem("one after the other, also on two nodes: the later one finds who was informed");
        await app.DispatchAllAsync();
        (await app.InboxAsync(both)).Where(r => r.Kind == NotificationBank.Alarm).ShouldHaveSingleItem();
        (await app.InboxAsync(leader)).ShouldHaveSingleItem();
        var states = await app.ReadAsync(db => db.Notifications.Where(n => n.Kind == NotificationBank.Alarm).ToDictionaryAsync(n => n.Role!, n => n.State));
        states[MediationRoles.Leader].ShouldBe(NotificationState.Addressed);
        states[MediationRoles.Supervisor].ShouldBe(NotificationState.Undeliverable, "nobody has the role");
    }

    [Fact]
    public async Task Of_what_is_urgent_and_has_not_left_after_half_an_hour_the_unit_is_told_once_while_it_is_still_tried()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.ReachableAsync(person);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.PassAsync(TimeSpan.FromMinutes(29));
        (await app.InboxAsync(supervisor)).ShouldBeEmpty();
        await app.PassAsync(TimeSpan.FromMinutes(2));
        await app.PassAsync(TimeSpan.FromHours(9));
        var told = (await app.InboxAsync(supervisor)).ShouldHaveSingleItem();
        (told.Kind, told.Text.Contains("陈静", StringComparison.Ordinal)).ShouldBe((OwnNotices.NotArrived, true));
    }

    [Fact]
    public async Task That_nobody_holds_a_post_is_told_once_with_its_unit_and_again_after_somebody_held_it()
    {
        await using var app = await BankAsync();
        var compliance = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        async Task<int> DayAsync()
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.NotifyAsync(Recipient.InUnit(MediationRoles.Leader, await app.ReadAsync(db => PathAsync(db, "GZ"))), NotificationBank.Urgent);
            for (var round = 0; round < 4; round++)
            {
                await app.DispatchAllAsync();
            }

            return await app.ReadAsync(db => db.Notifications.CountAsync(n => n.Kind == OwnNotices.UrgentUndeliverable && n.Role == MediationRoles.Supervisor));
        }

        (await DayAsync()).ShouldBe(1);
        var told = (await app.InboxAsync(compliance)).ShouldHaveSingleItem().Text;
        var unit = await app.ReadAsync(db => db.Set<OrganisationUnit>().Where(u => u.Code == "GZ").Select(u => u.Name).SingleAsync());
        told.ShouldContain(unit);
        (await DayAsync()).ShouldBe(1, "the post is vacant still");
        var leader = await app.PersonAsync("l", "吴总", "GZ", MediationRoles.Leader);
        (await DayAsync()).ShouldBe(1);
        await app.ChangeAsync(leader, u => u.Lock());
        (await DayAsync()).ShouldBe(2, "it became vacant again");
    }

    private static Task<string> PathAsync(MediationDbContext db, string code) =>
        db.Set<OrganisationUnit>().Where(u => u.Code == code).Select(u => u.Path).SingleAsync();

    [Fact]
    public async Task Of_what_its_reader_has_opened_meanwhile_the_unit_is_not_told()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.ReachableAsync(person);
        await app.NotifyAsync(Recipient.Person(person.Id), NotificationBank.Urgent);
        await app.AsAsync(person, new ReadNotification.Input((await app.InboxAsync(person)).ShouldHaveSingleItem().Id));
        await app.PassAsync(TimeSpan.FromHours(1));
        (await app.InboxAsync(supervisor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_nobody_to_go_to_is_told_to_the_supervisor_of_the_unit_and_is_marked_once()
    {
        await using var app = await BankAsync();
        var gone = await app.PersonAsync("gone", "陈静", "GZ", MediationRoles.Handler);
        var supervisor = await app.PersonAsync("s", "王主管", "GZ", MediationRoles.Supervisor);
        await app.ChangeAsync(gone, u => u.Lock());
        await app.NotifyAsync(Recipient.Person(gone.Id));
        await app.DispatchAllAsync();
        var told = (await app.InboxAsync(supervisor)).ShouldHaveSingleItem();
        told.Kind.ShouldBe(OwnNotices.Undeliverable);
        told.Text.ShouldContain("陈静");
        (await app.ReadAsync(db => db.Notifications.Where(n => n.PersonId == gone.Id).Select(n => n.State).SingleAsync())).ShouldBe(
            NotificationState.Undeliverable
        );
        await app.ChangeAsync(supervisor, u => u.Lock());
        var compliance = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        await app.NotifyAsync(Recipient.Person(gone.Id));
        await app.DispatchAllAsync();
        await app.DispatchAllAsync();
        (await app.InboxAsync(compliance)).ShouldHaveSingleItem("no unit above has a supervisor").Text.ShouldContain("陈静");
        await app.ChangeAsync(compliance, u => u.Lock());
        await app.NotifyAsync(Recipient.Person(gone.Id));
        for (var i = 0; i < 5; i++)
        {
            await app.DispatchAllAsync();
        }

        (await app.ReadAsync(db => db.Notifications.CountAsync())).ShouldBe(2 + 3 + 3, "that nobody could be told of it comes to an end");
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_kept_away_from_a_case_is_told_nothing_of_it_neither_by_role_nor_as_a_deputy()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync("周明远答应过退还，我要找记者。");
        var absent = await bank.App.PersonAsync("a", "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.ChangeAsync(absent, u => (u.AbsentUntil, u.DeputyId) = (bank.App.Now.AddDays(3), bank.Zhou.Id));
        foreach (var to in new[] { Recipient.InUnit(MediationRoles.Leader, "/HO/GZ/"), Recipient.Person(absent.Id) })
        {
            await bank.App.WriteAsync(db =>
            {
                Mediation.Notifications.Sending.Notifier.Notify(
                    db,
                    new NotificationDraft(NotificationBank.Ordinary, to, complaint.Id, complaint.Number, "/"),
                    bank.App.Now
                );
                return Task.CompletedTask;
            });
        }

        await bank.App.DispatchAllAsync();
        (await bank.App.InboxAsync(bank.Zhou)).ShouldBeEmpty();
        (await bank.App.KindsAsync(bank.Zheng)).ShouldContain(NotificationBank.Ordinary);
        (await bank.App.KindsAsync(absent)).ShouldContain(NotificationBank.Ordinary);
    }

    [Fact]
    public async Task What_waits_for_somebody_who_is_kept_away_meanwhile_is_not_sent_and_not_marked_as_sent()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        var person = await bank.App.PersonAsync("a", "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.ReachableAsync(person);
        await bank.App.WriteAsync(db =>
        {
            db.Notify(new NotificationDraft(NotificationBank.Ordinary, Recipient.Person(person.Id), complaint.Id, complaint.Number, "/"), bank.App.Now);
            return Task.CompletedTask;
        });
        await bank.App.DispatchAllAsync();
        await bank.App.WriteAsync(async db =>
            (await db.Complaints.Include(c => c.Recusals).SingleAsync(c => c.Id == complaint.Id)).Recuse(
                person.Id,
                person.DisplayName,
                RecusalGround.NamedInComplaint,
                bank.App.Now
            )
        );
        var copies = (await bank.App.CopiesAsync(NotificationChannel.Email)).Where(c => c.UserId == person.Id && c.Kind == NotificationBank.Ordinary);
        var copy = copies.ShouldHaveSingleItem();
        (copy.State, copy.Error, copy.SentAt).ShouldBe((CopyState.Skipped, Mediation.Notifications.Channels.OutgoingMessage.Recused, null));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, CopyState.Sent)]
    [InlineData(true, CopyState.Skipped)]
    public async Task What_was_under_way_when_somebody_was_kept_away_is_recorded_as_it_went(bool isLeftOut, CopyState expected)
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        var person = await bank.App.PersonAsync("a", "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.ReachableAsync(person);
        await bank.App.WriteAsync(db =>
        {
            db.Notify(new NotificationDraft(NotificationBank.Urgent, Recipient.Person(person.Id), complaint.Id, complaint.Number, "/"), bank.App.Now);
            return Task.CompletedTask;
        });
        await bank.App.DispatchAsync();
        var copy = (await bank.App.CopiesAsync(NotificationChannel.Email)).Single(c => c.UserId == person.Id && c.Kind == NotificationBank.Urgent);
        var lease = await bank.App.AsSystemAsync(new LeaseDeliveries.Input("email", 8));
        await bank.App.WriteAsync(async db =>
            (await db.Complaints.Include(c => c.Recusals).SingleAsync(c => c.Id == complaint.Id)).Recuse(
                person.Id,
                person.DisplayName,
                RecusalGround.NamedInComplaint,
                bank.App.Now
            )
        );
        var answer = DeliveryAnswer.Sent(250, []) with { LeftOut = isLeftOut ? [copy.Id] : [] };
        await bank.App.AsSystemAsync(new RecordDelivery.Input(copy.DeliveryId!.Value, lease.Claim, answer));
        (await bank.App.CopiesAsync(NotificationChannel.Email)).Single(c => c.Id == copy.Id).State.ShouldBe(expected);
    }

    [Fact]
    public async Task A_deputy_who_has_lost_the_role_is_none_and_a_very_long_address_holds_up_nobody()
    {
        await using var app = await BankAsync();
        var absent = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var moved = await app.PersonAsync("b", "李梅", "GZ", MediationRoles.Leader);
        await app.ChangeAsync(absent, u =>
            (u.AbsentUntil, u.DeputyId, u.Email) = (
                app.Now.AddDays(7),
                moved.Id,
                $"{new string('x', 64)}@{new string('y', 60)}.{new string('z', 60)}.{new string('w', 60)}.cn"
            )
        );
        await app.NotifyAsync(Recipient.Person(absent.Id), NotificationBank.Urgent);
        (await app.InboxAsync(moved)).ShouldBeEmpty();
        (await app.CopiesAsync(NotificationChannel.Email))
            .ShouldHaveSingleItem()
            .MaskedAddress!.Length.ShouldBeLessThanOrEqualTo(NotificationCopy.LongestAddress, "nobody stands in, so the absent person is told everywhere");
    }

    [Fact]
    public async Task Addressed_twice_it_comes_once()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await using var second = TestApplication.Beside(app);
        for (var i = 0; i < 5; i++)
        {
            await app.WriteAsync(db =>
            {
                Mediation.Notifications.Sending.Notifier.Notify(
                    db,
                    new NotificationDraft(
                        NotificationBank.Ordinary,
                        Recipient.Person(person.Id),
                        Mediation.Core.History.HistoryChains.Institution,
                        $"{i}",
                        "/"
                    ),
                    app.Now
                );
                return Task.CompletedTask;
            });
        }

        await Task.WhenAll(app.DispatchAllAsync(), second.DispatchAllAsync());
        await app.DispatchAllAsync();
        (await app.InboxAsync(person)).Select(r => r.Number).Order(StringComparer.Ordinal).ShouldBe(["0", "1", "2", "3", "4"]);
    }

    [Fact]
    public async Task A_muted_kind_does_not_count_as_unread_and_an_urgent_one_cannot_be_muted()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        await app.AsAsync(person, new MuteKind.Input(NotificationBank.Ordinary));
        await app.NotifyAsync(Recipient.Person(person.Id));
        (await app.InboxAsync(person)).ShouldHaveSingleItem().ReadAt.ShouldNotBeNull();
        (await app.AsAsync(person, new CountInbox.Input())).Unread.ShouldBe(0);
        await app.AsAsync(person, new UnmuteKind.Input(NotificationBank.Ordinary));
        await app.NotifyAsync(Recipient.Person(person.Id));
        (await app.AsAsync(person, new CountInbox.Input())).Unread.ShouldBe(1);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(person, new MuteKind.Input(NotificationBank.Urgent)))).Code.ShouldBe(
            "Notifications:KindIsUrgent"
        );
        await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(person, new MuteKind.Input("complaints.unknown")));
    }

    [Fact]
    public async Task An_administrator_reads_templates_and_no_case_and_is_referred_to_compliance()
    {
        await using var app = await BankAsync();
        var admin = await app.PersonAsync("adm", "马主任", "HO", MediationRoles.Admin);
        (await app.AsAsync(admin, new PreviewTemplate.Input(NotificationBank.Urgent))).FromCase.ShouldBeEmpty();
        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new PreviewTemplate.Input(NotificationBank.Urgent, "TS-1")));
        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("Notifications:CasesNotRead");
    }

    [Fact]
    public async Task An_inbox_is_one_s_own_is_read_page_by_page_and_what_comes_later_stays_unread()
    {
        await using var app = await BankAsync();
        var person = await app.PersonAsync("a", "陈静", "GZ", MediationRoles.Handler);
        var other = await app.PersonAsync("b", "李梅", "GZ", MediationRoles.Handler);
        for (var i = 0; i < 65; i++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await app.NotifyAsync(Recipient.Person(person.Id));
        }

        var first = await app.AsAsync(person, new ListInbox.Input());
        var second = await app.AsAsync(person, new ListInbox.Input(After: first.Next));
        var third = await app.AsAsync(person, new ListInbox.Input(After: second.Next));
        (first.Rows.Count, second.Rows.Count, third.Rows.Count, third.Next).ShouldBe((30, 30, 5, null));
        first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => r.At).ShouldBeInOrder(SortDirection.Descending);
        (await app.AsAsync(person, new ListInbox.Input(Before: second.Previous))).Rows.Select(r => r.Id).ShouldBe(first.Rows.Select(r => r.Id));

        (await app.AsAsync(person, new ReadNotification.Input(first.Rows[0].Id))).Href.ShouldBe("/complaints/TS-2026-GZ-000001");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(other, new ReadNotification.Input(first.Rows[1].Id)))).Code.ShouldBe(
            "Notifications:NotFound"
        );
        (await app.AsAsync(person, new CountInbox.Input())).Unread.ShouldBe(64);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.NotifyAsync(Recipient.Person(person.Id));
        await app.AsAsync(person, new ReadAll.Input(first.Rows[0].At));
        (await app.InboxAsync(person, unread: true)).Count.ShouldBe(1);
    }

    private static async Task<TestApplication> BankAsync()
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        return app;
    }
}
