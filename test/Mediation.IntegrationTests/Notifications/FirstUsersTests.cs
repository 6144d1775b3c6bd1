using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>Who is told what when a case is assigned, owned, measured and due.</summary>
[OnServerDatabase]
public sealed class FirstUsersTests
{
    [Fact]
    public async Task A_leader_is_told_of_the_naming_reminded_at_half_time_and_told_who_took_over()
    {
        await using var bank = await Bank.OpenAsync();
        var compliance = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var complaint = await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Zhou)).ShouldBe([OwnershipNotices.LeaderNamed]);
        var named = (await bank.App.InboxAsync(bank.Zhou))[0];
        named.Text.ShouldContain("13:00");
        named.Href.ShouldBe($"/complaints/{complaint.Number}");

        await PassAsync(bank, "2026-03-16 11:00");
        (await bank.App.KindsAsync(bank.Zhou)).ShouldBe([OwnershipNotices.LeaderNamed, OwnershipNotices.AcceptReminder]);

        await PassAsync(bank, "2026-03-16 13:01");
        (await bank.App.KindsAsync(bank.Zhou))[^1].ShouldBe(OwnershipNotices.PassedOn);
        (await bank.App.KindsAsync(bank.HeadOfficeLeader)).ShouldContain(OwnershipNotices.LeaderNamed);
        (await bank.App.KindsAsync(compliance)).ShouldNotContain(OwnershipNotices.Alarm);

        foreach (var at in new[] { "2026-03-17 09:00", "2026-03-17 15:00", "2026-03-17 23:00", "2026-03-18 09:00" })
        {
            await PassAsync(bank, at);
        }

        var alarm = (await bank.App.InboxAsync(compliance))
            .Where(r => r.Kind == OwnershipNotices.Alarm)
            .ShouldHaveSingleItem("the newest counts the earlier ones");
        alarm.ReadAt.ShouldBeNull();
        var ofCase = await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(complaint.Id));
        ofCase.Rows.Count(r => r.Kind == OwnershipNotices.Alarm).ShouldBeGreaterThan(1, "the case keeps each");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_handler_is_told_what_the_leader_answers_and_a_measure_s_owner_when_it_is_set_near_and_late()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        await bank.App.AsAsync(bank.Zhou, new DeclineOwnership.Input(complaint.Id, DeclineGround.Overburdened, "手头案件过多。"));
        await bank.App.AsAsync(bank.Zheng, new AcceptOwnership.Input(complaint.Id));
        await bank.App.AsAsync(bank.Zheng, new SetMeasure.Input(complaint.Id, "当面说明手续费。", bank.Handler.Id, new DateOnly(2026, 3, 18)));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Handler)).ShouldBe(
            [OwnershipNotices.Declined, OwnershipNotices.LeaderChanged, OwnershipNotices.Accepted, OwnershipNotices.MeasureSet],
            ignoreOrder: true
        );
        await PassAsync(bank, "2026-03-17 08:30");
        (await bank.App.KindsAsync(bank.Handler))[^1].ShouldBe(OwnershipNotices.MeasureTomorrow);
        await PassAsync(bank, "2026-03-19 00:00");
        (await bank.App.KindsAsync(bank.Handler))[^1].ShouldBe(OwnershipNotices.MeasureLate);
        (await bank.App.KindsAsync(bank.Zheng))[^1].ShouldBe(OwnershipNotices.MeasureLate);
        (await bank.App.KindsAsync(bank.Zheng)).ShouldNotContain(OwnershipNotices.AcceptReminder, "who accepted is not reminded");

        var second = await bank.App.AsAsync(bank.Zheng, new SetMeasure.Input(complaint.Id, "寄送对账单。", bank.Handler.Id, new DateOnly(2026, 3, 25)));
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Zheng, new WithdrawMeasure.Input(complaint.Id, second.MeasureId, "已由柜面寄出。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Handler))[^1].ShouldBe(OwnershipNotices.MeasureWithdrawn);
        (await bank.App.InboxAsync(bank.Handler, unread: true)).Count(r => r.Kind == OwnershipNotices.MeasureSet).ShouldBe(1, "that of the first measure");
    }

    [Fact]
    public async Task A_duty_is_announced_to_the_handler_and_its_breach_to_supervisor_and_head_office_and_not_while_it_is_paused()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wang", "王主管", "GZ", MediationRoles.Supervisor);
        var compliance = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var complaint = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        foreach (var day in Enumerable.Range(17, 16).Select(d => new DateOnly(2026, 3, 1).AddDays(d - 1)))
        {
            await PassAsync(bank, $"{day:yyyy-MM-dd} 08:31");
        }

        // Received on 16 March: eight working days end on the 26th, fifteen days on the 31st.
        (await bank.App.KindsAsync(bank.Handler)).ShouldBe([
            ComplaintNotices.InternalDue,
            ComplaintNotices.InternalDue,
            ComplaintNotices.InternalDue,
            ComplaintNotices.InternalBreached,
            ComplaintNotices.DutySoon,
            ComplaintNotices.DutyTomorrow,
            ComplaintNotices.DutyToday,
            ComplaintNotices.DutyBreached,
        ]);
        (await bank.App.KindsAsync(supervisor)).ShouldBe([ComplaintNotices.InternalBreached, ComplaintNotices.DutyBreached]);
        (await bank.App.KindsAsync(compliance)).ShouldBe([ComplaintNotices.DutyBreached], "the bank's own limit is the unit's affair");
        (await bank.App.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.Kind == "duty-notice" && t.State == TimerState.Waiting))).ShouldBe(0);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_that_stood_still_tells_the_latest_of_a_duty_and_a_settled_case_nothing()
    {
        await using var bank = await Bank.OpenAsync();
        var late = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        var settled = await bank.RegisterAsync("短信费没有说清楚。", signs: RiskSigns.None);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(late.Id));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(settled.Id));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(settled.Id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        await PassAsync(bank, "2026-04-10 10:00");
        (await bank.App.InboxAsync(bank.Handler))
            .Select(r => (r.Kind, r.Number))
            .ShouldBe([(ComplaintNotices.DutyBreached, late.Number), (ComplaintNotices.InternalBreached, late.Number)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_limit_that_was_over_when_the_case_was_entered_is_told_at_once_and_once()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wang", "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var received = bank.App.Now.AddDays(-16);
        await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None, receivedAt: received);
        await PassAsync(bank, "2026-03-16 09:10");
        (await bank.App.KindsAsync(supervisor)).ShouldBe([ComplaintNotices.DutyBreached, ComplaintNotices.InternalBreached], ignoreOrder: true);
        await bank.RegisterAsync("年费没有说清楚。", signs: RiskSigns.None, receivedAt: bank.App.Now.AddDays(-200));
        await PassAsync(bank, "2026-03-16 10:00");
        (await bank.App.KindsAsync(supervisor)).Count.ShouldBe(2, "what is long over is not told when it is entered");
    }

    [Fact]
    public async Task A_limit_that_ends_tonight_is_announced_tonight_though_it_is_quiet()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.ChangeAsync(bank.Handler, u => u.Email = "chen@bank.example");
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-16 20:30"));
        var late = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None, receivedAt: TestApplication.At("2026-03-01 09:00"));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(late.Id));
        await PassAsync(bank, "2026-03-16 20:31");
        var copies = await bank.App.ReadAsync(db =>
            db.Set<NotificationCopy>().Where(c => c.Kind == ComplaintNotices.DutyToday && c.Channel == NotificationChannel.Email).ToListAsync()
        );
        copies.ShouldNotBeEmpty();
        copies.ShouldAllBe(c => c.SendFrom < TestApplication.At("2026-03-16 20:32"));
    }

    [Fact]
    public async Task What_is_over_is_unread_by_nobody_and_the_case_does_not_show_it_as_read()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        var measure = (await AcceptedMeasureAsync(bank, complaint.Id)).MeasureId;
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, measure, "不再需要。"));
        (await UnreadAsync(bank, bank.Handler)).ShouldNotContain(OwnershipNotices.MeasureSet);
        var set = await bank.App.ReadAsync(db => db.Set<NotificationCopy>().SingleAsync(c => c.Kind == OwnershipNotices.MeasureSet));
        (set.IsSettled, set.OpenedAt).ShouldBe((true, null));
        await bank.App.AsAsync(bank.Handler, new Mediation.Notifications.Inbox.ReadNotification.Input(set.Id));
        var opened = await bank.App.ReadAsync(db => db.Set<NotificationCopy>().SingleAsync(c => c.Id == set.Id));
        (opened.IsSettled, opened.OpenedAt).ShouldBe((false, bank.App.Now));
    }

    [Fact]
    public async Task What_is_over_before_anybody_was_told_is_told_to_nobody()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        var measure = (await AcceptedMeasureAsync(bank, complaint.Id)).MeasureId;
        await bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, measure, "不再需要。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Handler)).ShouldNotContain(OwnershipNotices.MeasureSet);
        (await bank.App.KindsAsync(bank.Handler)).ShouldContain(OwnershipNotices.MeasureWithdrawn);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task<SetMeasure.Result> AcceptedMeasureAsync(Bank bank, Guid complaintId)
    {
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaintId));
        return await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaintId, "当面说明手续费。", bank.Handler.Id, new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public async Task Who_is_given_a_case_is_told_by_whom_who_takes_one_is_not_and_a_reveal_is_told_to_the_privacy_officer()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wang", "王主管", "GZ", MediationRoles.Supervisor);
        var colleague = await bank.App.PersonAsync("li", "李梅", "GZ", MediationRoles.Handler);
        var compliance = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var complaint = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Handler)).ShouldBeEmpty();
        await bank.App.AsAsync(supervisor, new ReassignComplaint.Input(complaint.Id, colleague.Id));
        await bank.App.AsAsync(colleague, new RevealComplainant.Input(complaint.Id, "回电核实身份。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.InboxAsync(colleague)).ShouldHaveSingleItem().Text.ShouldContain("王主管");
        (await bank.App.KindsAsync(compliance)).ShouldBe([ComplaintNotices.Revealed]);
        (await bank.App.InboxAsync(compliance))[0].Text.ShouldNotContain("李淑华");
        var onCase = await bank.App.AsAsync(supervisor, new GetCaseNotifications.Input(complaint.Id));
        onCase.Rows.Select(r => r.Kind).ShouldBe([ComplaintNotices.Revealed, ComplaintNotices.Assigned, ComplaintNotices.TakenOver], ignoreOrder: true);
        var lost = (await bank.App.InboxAsync(bank.Handler)).ShouldHaveSingleItem("who loses a case is told");
        lost.Kind.ShouldBe(ComplaintNotices.TakenOver);
        lost.Text.ShouldContain("王主管");
        lost.Text.ShouldContain("李梅");
        lost.Href.ShouldBe($"/complaints/{complaint.Number}");
        onCase.Rows.SelectMany(r => r.Copies).ShouldAllBe(c => c.State == CopyState.Sent && c.Sha256.Length == 64);
    }

    [Fact]
    public async Task What_somebody_acted_on_counts_as_read_for_them()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wang", "王主管", "GZ", MediationRoles.Supervisor);
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(supervisor, new ReassignComplaint.Input(complaint.Id, bank.Handler.Id));
        await bank.App.DispatchAllAsync();
        (await UnreadAsync(bank, bank.Zhou)).ShouldBe([OwnershipNotices.LeaderNamed]);
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        (await UnreadAsync(bank, bank.Zhou)).ShouldBeEmpty();

        var due = new DateOnly(2026, 3, 20);
        var one = (await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面说明手续费。", bank.Handler.Id, due))).MeasureId;
        var two = (await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "复核录音。", bank.Handler.Id, due))).MeasureId;
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, one, "已当面说明。"));
        (await UnreadAsync(bank, bank.Handler)).Count(k => k == OwnershipNotices.MeasureSet).ShouldBe(1, "the other measure is still to be done");
        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, two, "已复核。"));
        (await UnreadAsync(bank, bank.Handler)).ShouldNotContain(OwnershipNotices.MeasureSet);

        (await UnreadAsync(bank, bank.Handler)).ShouldContain(ComplaintNotices.Assigned);
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(complaint.Id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        (await UnreadAsync(bank, bank.Handler)).ShouldNotContain(ComplaintNotices.Assigned);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_over_is_mailed_to_nobody_any_more_and_stays_unread_for_nobody()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.ReachableAsync(bank.Zhou);
        var complaint = await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        var measure = (
            await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面说明。", bank.Handler.Id, new DateOnly(2026, 3, 17)))
        ).MeasureId;
        await PassAsync(bank, "2026-03-18 00:05");
        (await UnreadAsync(bank, bank.Zhou)).ShouldContain(OwnershipNotices.MeasureLate);
        (await LateMailAsync(bank)).State.ShouldBe(CopyState.Waiting, "nobody is disturbed at night");

        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "昨日已说明。"));
        await PassAsync(bank, "2026-03-18 09:00");
        var mail = await LateMailAsync(bank);
        (mail.State, mail.Error, mail.SentAt).ShouldBe((CopyState.Skipped, NotificationCopy.Overtaken, null));
        (await UnreadAsync(bank, bank.Zhou)).ShouldNotContain(OwnershipNotices.MeasureLate);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_that_was_given_up_and_is_over_is_not_sent_when_an_operator_revives_it()
    {
        await using var bank = await Bank.OpenAsync();
        var admin = await bank.App.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        await bank.App.ReachableAsync(bank.Zhou);
        var complaint = await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        var measure = (
            await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面说明。", bank.Handler.Id, new DateOnly(2026, 3, 17)))
        ).MeasureId;
        await PassAsync(bank, "2026-03-18 00:05");
        await PassAsync(bank, "2026-03-18 09:00");
        var delivery = (await LateMailAsync(bank)).DeliveryId!.Value;
        var lease = await bank.App.AsSystemAsync(new LeaseDeliveries.Input("email", 50));
        await bank.App.AsSystemAsync(new RecordDelivery.Input(delivery, lease.Claim, DeliveryAnswer.Refused("550")));
        (await LateMailAsync(bank)).State.ShouldBe(CopyState.Failed);

        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "已说明。"));
        await bank.App.AsAsync(admin, new ResendDelivery.Input(delivery));
        (await bank.App.SendAsync()).ShouldBe(0);
        var mail = await LateMailAsync(bank);
        (mail.State, mail.Error, mail.SentAt).ShouldBe((CopyState.Skipped, NotificationCopy.Overtaken, null));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whom_a_case_has_passed_is_not_asked_to_accept_it_any_more()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync();
        await bank.App.DispatchAllAsync();
        (await UnreadAsync(bank, bank.Zhou)).ShouldContain(OwnershipNotices.LeaderNamed);
        await PassAsync(bank, "2026-03-17 18:00");
        var unread = await UnreadAsync(bank, bank.Zhou);
        unread.ShouldContain(OwnershipNotices.PassedOn);
        unread.ShouldNotContain(OwnershipNotices.LeaderNamed);
        unread.ShouldNotContain(OwnershipNotices.AcceptReminder);
    }

    private static async Task<NotificationCopy> LateMailAsync(Bank bank) =>
        (await bank.App.CopiesAsync(NotificationChannel.Email)).Single(c => c.UserId == bank.Zhou.Id && c.Kind == OwnershipNotices.MeasureLate);

    private static async Task<IReadOnlyList<string>> UnreadAsync(Bank bank, MediationUser person) =>
        [.. (await bank.App.InboxAsync(person, unread: true)).Select(r => r.Kind)];

    /// <summary>Lets time pass to a moment, and everything happen that is due by then.</summary>
    private static async Task PassAsync(Bank bank, string until)
    {
        bank.App.Clock.SetUtcNow(TestApplication.At(until));
        while (await bank.App.FireAllTimersAsync() + await bank.App.DispatchAllAsync() > 0) { }
    }
}
