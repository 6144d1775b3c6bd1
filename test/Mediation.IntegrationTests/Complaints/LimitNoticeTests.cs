using Mediation.Complaints.Term;
using Mediation.Core.Deliveries;
using Mediation.Core.Purging;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Letters;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Of the notices to the complainant only what holds is sent: the latest about a limit, and none of what a later one told.</summary>
[OnServerDatabase]
public sealed class LimitNoticeTests
{
    [Fact]
    public async Task Of_letters_about_the_limit_the_latest_stands_and_only_the_decision_is_posted()
    {
        await using var bank = await OpenAsync();
        var id = await RegisterAsync(bank, ContactChannel.Letter);
        await bank.App.AsAsync(bank.Handler, new PauseTerm.Input(id, "appraisal", "委托书 12"));
        await StepAsync(bank);
        (await PrintableAsync(bank)).ShouldBe([ComplaintNotices.LimitPaused]);
        await bank.App.AsAsync(bank.Handler, new ResumeTerm.Input(id, "appraisal", "报告 7"));
        await StepAsync(bank);
        (await PrintableAsync(bank)).ShouldBe([ComplaintNotices.LimitResumed]);
        await bank.App.AsAsync(bank.Handler, new RestartTerm.Input(id, "提交了新的通话录音。", "录音 0501"));
        await StepAsync(bank);
        var restart = (await PrintableAsync(bank, waits: true)).ShouldHaveSingleItem();
        restart.ShouldBe(ComplaintNotices.LimitRestarted);
        await bank.App.AsAsync(bank.Handler, new RestartTerm.Input(id, "又提交了合同。", "合同 3"));
        await StepAsync(bank);
        (await PrintableAsync(bank)).ShouldBe([ComplaintNotices.LimitRestarted], "the first of them was about another limit");

        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，告知不充分。", 1000m));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await StepAsync(bank);
        (await PrintableAsync(bank)).ShouldBe([ComplaintNotices.Decision]);
        var printed = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.Where(row => row.Kind != ComplaintNotices.Decision).ToList();
        printed.ShouldAllBe(row => row.IsOvertaken, "what was printed may be in the post");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_about_the_limit_that_failed_is_not_sent_again_once_the_case_was_decided()
    {
        await using var bank = await OpenAsync();
        var id = await RegisterAsync(bank, ContactChannel.Sms);
        await bank.App.AsAsync(bank.Handler, new RestartTerm.Input(id, "提交了新的通话录音。", "录音 0501"));
        await bank.App.DispatchAllAsync();
        var restart = await AnswerAsync(bank, id, DeliveryAnswer.Refused("no such number"));
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，告知不充分。", 1000m));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        (await bank.App.SendAsync()).ShouldBe(1);
        await bank.App.AsAsync(await AdminAsync(bank), new ResendDelivery.Input(restart));
        (await bank.App.SendAsync()).ShouldBe(0);
        (await CopyAsync(bank, restart)).Error.ShouldBe(NotificationCopy.Overtaken);
    }

    [Fact]
    public async Task A_notice_given_up_is_not_revived_for_who_knows_it_by_a_later_one_and_nobody_has_to_act_on_it()
    {
        await using var bank = await OpenAsync();
        var id = await DecidedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var first = await AnswerAsync(bank, id, DeliveryAnswer.Refused("no such number"));
        await bank.App.DispatchAllAsync();
        (await bank.App.InboxAsync(bank.Handler, unread: true)).ShouldContain(row => row.Kind == OwnNotices.UrgentUndeliverable);
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        (await bank.App.AsSystemAsync(new LeaseDeliveries.Input("sms", 8))).Deliveries.Count.ShouldBe(1);
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        (await bank.App.SendAsync()).ShouldBe(1);
        (await bank.App.InboxAsync(bank.Handler, unread: true)).ShouldNotContain(row => row.Kind == OwnNotices.UrgentUndeliverable);

        await bank.App.AsAsync(await AdminAsync(bank), new ResendDelivery.Input(first));
        (await bank.App.SendAsync()).ShouldBe(0, "a later notice of the same decision was sent");
        var copy = await CopyAsync(bank, first);
        (copy.State, copy.Error).ShouldBe((CopyState.Skipped, Mediation.Notifications.Channels.OutgoingMessage.KnownByLater));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Why_an_operator_skipped_a_notice_stands_on_the_case_with_people_covered_and_outlives_the_delivery()
    {
        await using var bank = await OpenAsync();
        var id = await DecidedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var delivery = await AnswerAsync(bank, id, DeliveryAnswer.Refused("no such number"));
        await bank.App.AsAsync(await AdminAsync(bank), new SkipDelivery.Input(delivery, "李淑华的号码 13800136072 已停用"));
        bank.App.Clock.Advance(TimeSpan.FromDays(4000));
        await bank.App.AsSystemAsync(new PurgeDeliveries.Input());
        (await bank.App.ReadAsync(db => db.Set<Delivery>().AnyAsync(d => d.Id == delivery))).ShouldBeFalse();

        var entry = (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).Single(e => e.Event == nameof(DeliverySkipped));
        entry.Facts["reason"].GetString()!.ShouldSatisfyAllConditions(r => r.ShouldContain("已停用"), r => r.ShouldNotContain("13800136072"));
        var told = await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id));
        var skip = told.Rows.SelectMany(row => row.Copies).Select(c => c.Skip).OfType<SkippedDeliveries.Skip>().ShouldHaveSingleItem();
        skip.By.ShouldBe("运维");
        skip.Reason.ShouldSatisfyAllConditions(r => r.ShouldContain("已停用"), r => r.ShouldNotContain("李淑华"));
    }

    [Fact]
    public async Task Who_handles_the_case_reads_why_an_operator_skipped_the_notice()
    {
        await using var bank = await OpenAsync();
        var id = await DecidedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var delivery = await bank.App.ReadAsync(db => db.Set<Delivery>().Where(d => d.CaseId == id).Select(d => d.Id).SingleAsync());
        await bank.App.AsAsync(await AdminAsync(bank), new SkipDelivery.Input(delivery, "李淑华的号码已停用"));
        await bank.App.DispatchAllAsync();
        var told = (await bank.App.InboxAsync(bank.Handler)).Single(row => OwnNotices.IsAboutUndelivered(row.Kind)).Text;
        told.ShouldSatisfyAllConditions(t => t.ShouldContain("已停用"), t => t.ShouldNotContain("李淑华"));
    }

    [Fact]
    public async Task Who_posts_a_letter_and_shows_it_three_times_is_named_once_with_what_was_seen()
    {
        await using var bank = await OpenAsync();
        var officer = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var id = await RegisterAsync(bank, ContactChannel.Letter);
        await bank.App.AsAsync(bank.Handler, new RestartTerm.Input(id, "提交了新的通话录音。", "录音 0501"));
        await bank.App.DispatchAllAsync();
        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem().Id;
        for (var time = 0; time < 3; time++)
        {
            await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(letter));
            await bank.App.DispatchAllAsync();
        }

        var told = (await bank.App.InboxAsync(officer)).Where(row => row.Kind == ComplaintNotices.Revealed).ShouldHaveSingleItem();
        told.Text.ShouldContain("姓名和地址");
    }

    private static async Task<Bank> OpenAsync()
    {
        var bank = await Bank.OpenAsync();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        return bank;
    }

    private static Task<MediationUser> AdminAsync(Bank bank) => bank.App.PersonAsync("admin", "运维", null, MediationRoles.Admin);

    private static async Task StepAsync(Bank bank)
    {
        await bank.App.DispatchAllAsync();
        bank.App.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Kinds of the letters that are printed when each that is listed is tried.</summary>
    private static async Task<IReadOnlyList<string>> PrintableAsync(Bank bank, bool waits = false)
    {
        List<string> kinds = [];
        foreach (var row in (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows)
        {
            try
            {
                _ = waits || (await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(row.Id))) is not null;
                if (!row.IsOvertaken)
                {
                    kinds.Add(row.Kind);
                }
            }
            catch (BusinessException refused) when (refused.Code == "Notifications:LetterOvertaken")
            {
                row.IsOvertaken.ShouldBeTrue("the list says it before anybody tries");
            }
        }

        return kinds;
    }

    private static async Task<Guid> AnswerAsync(Bank bank, Guid id, DeliveryAnswer answer)
    {
        var lease = await bank.App.AsSystemAsync(new LeaseDeliveries.Input("sms", 8));
        var delivery = lease.Deliveries.Single(d => d.CaseId == id).Id;
        await bank.App.AsSystemAsync(new RecordDelivery.Input(delivery, lease.Claim, answer));
        return delivery;
    }

    private static Task<NotificationCopy> CopyAsync(Bank bank, Guid delivery) =>
        bank.App.ReadAsync(db => db.NotificationCopies.SingleAsync(c => c.DeliveryId == delivery));

    private static async Task<Guid> DecidedAsync(Bank bank)
    {
        var id = await RegisterAsync(bank, ContactChannel.Sms);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，告知不充分。", 1000m));
        return id;
    }

    private static async Task<Guid> RegisterAsync(Bank bank, ContactChannel channel)
    {
        var id = (
            await bank.App.AsAsync(
                bank.Handler,
                new RegisterComplaint.Input(
                    IntakeChannel.Hotline,
                    "李淑华",
                    "B02.2",
                    "C07",
                    "D01",
                    "手续费没有说清楚。",
                    3280m,
                    Phone: "13800136072",
                    Address: "广州市越秀区东风中路 1 号",
                    PreferredChannel: channel,
                    ReceivedAt: bank.App.Now.AddDays(-4)
                )
            )
        ).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        return id;
    }
}
