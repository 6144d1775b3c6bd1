using Mediation.Core.Files;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Ownership;

[OnServerDatabase]
public sealed class MeasureTests
{
    private static readonly DateOnly Thursday = new(2026, 3, 19);

    [Fact]
    public async Task A_measure_is_set_by_the_leader_completed_by_its_owner_with_a_file_and_shown_in_the_history()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        var measure = await SetAsync(bank, complaint.Id);
        (await bank.App.AsAsync(bank.Handler, new ListMeasuresDue.Input())).ShouldHaveSingleItem().Title.ShouldBe("复核收费告知录音");

        using MemoryStream pdf = new(Support.Api.APdf());
        var proof = await bank.App.AsAsync(bank.Handler, await UploadFile.OfAsync("录音复核.pdf", pdf));
        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "录音已复核，第 3 分钟未告知后 8 期费用。", proof.Id));

        var done = (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.Measures.ShouldHaveSingleItem();
        (done.State, done.IsInTime, done.ProofFileId, done.MayComplete).ShouldBe((MeasureState.Done, true, proof.Id, false));
        var history = await bank.App.AsAsync(bank.Zhou, new GetHistory.Input(complaint.Id));
        history.Single(e => e.Event == nameof(MeasureSet)).Note.ShouldBe("复核收费告知录音");
        history.Single(e => e.Event == nameof(MeasureCompleted)).Facts["sha256"].GetString().ShouldBe(proof.Sha256);
        (await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input())).Ledger.ShouldBe(
            new OwnedLedger(Awaiting: 0, Held: 1, MeasuresInTime: 1, MeasuresDue: 1, MeasuresLate: 0, MeasuresLeft: 0)
        );
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_its_owner_completes_a_measure_not_the_handler_of_the_case_and_not_the_leader_who_set_it()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        var leaders = (await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面听取诉求", bank.Zheng.Id, Thursday))).MeasureId;
        var handlers = await SetAsync(bank, complaint.Id);

        foreach (var (person, measure, owner) in new[] { (bank.Handler, leaders, "郑行长"), (bank.Zhou, leaders, "郑行长"), (bank.Zhou, handlers, "陈静") })
        {
            var refused = await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(person, new CompleteMeasure.Input(complaint.Id, measure, "代为完成。"))
            );
            (refused.Code, refused.Kind, refused.Values["owner"]).ShouldBe(("Ownership:NotYourMeasure", ErrorKind.Forbidden, owner));
            (await bank.ViewAsync(person, complaint.Id)).Leader!.Measures.Single(m => m.Id == measure).MayComplete.ShouldBeFalse();
        }

        await bank.App.AsAsync(bank.Zheng, new CompleteMeasure.Input(complaint.Id, leaders, "已当面听取。"));
        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, handlers, "录音已复核。"));
    }

    [Fact]
    public async Task A_measure_whose_day_passed_is_late_and_can_still_be_completed_once()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        var measure = await SetAsync(bank, complaint.Id);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 09:00"));
        await bank.App.AsAsync(
            bank.Zhou,
            new RecordLeaderContact.Input(complaint.Id, ContactManner.Phone, ContactedParty.Complainant, ContactResult.Content, "听取意见。")
        );
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 00:00"));
        (await bank.App.FireTimersAsync()).ShouldBe(1);
        (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.Measures[0].State.ShouldBe(MeasureState.Late);
        (await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input())).Ledger.ShouldBe(
            new OwnedLedger(Awaiting: 0, Held: 1, MeasuresInTime: 0, MeasuresDue: 1, MeasuresLate: 1, MeasuresLeft: 0)
        );

        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "补做。"));
        (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.Measures[0].IsInTime.ShouldBeFalse();
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "再做。")))
        ).Code.ShouldBe("Ownership:MeasureAlreadyDone");
    }

    [Fact]
    public async Task A_major_case_is_not_closed_while_a_measure_is_open_until_its_owner_completes_it_or_the_leader_withdraws_it()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        var handlers = await SetAsync(bank, complaint.Id);
        var leaders = (await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面致歉", bank.Zheng.Id, Thursday))).MeasureId;
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(complaint.Id, DecisionOutcome.Granted, "查实。", 3280m));

        var refused = await Should.ThrowAsync<BusinessException>(() => CloseAsync(bank, complaint.Id));
        (refused.Code, refused.Kind, refused.Values["count"]).ShouldBe(("Ownership:MeasuresOpen", ErrorKind.Conflict, 2));
        refused.Values["measures"].ShouldBe(new[] { "复核收费告知录音", "当面致歉" });
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(complaint.Id))).State.ShouldBe(ComplaintState.Decided);

        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, handlers, "录音已复核。"));
        (await Should.ThrowAsync<BusinessException>(() => CloseAsync(bank, complaint.Id))).Code.ShouldBe("Ownership:MeasuresOpen");
        await bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, leaders, "投诉人不要求当面致歉。"));
        await CloseAsync(bank, complaint.Id);

        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(complaint.Id))).State.ShouldBe(ComplaintState.Closed);
        (await bank.App.AsAsync(bank.Zhou, new GetHistory.Input(complaint.Id)))
            .Single(e => e.Event == nameof(MeasureWithdrawn))
            .Note.ShouldBe("投诉人不要求当面致歉。");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_owning_leader_withdraws_a_measure_and_says_why_and_nobody_completes_it_any_more()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        var measure = await SetAsync(bank, complaint.Id);
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Zheng, new WithdrawMeasure.Input(complaint.Id, measure, "不用了。")))
        ).Code.ShouldBe("Ownership:NotYourOwnership");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, measure, " ")))).Code.ShouldBe(
            "Core:InvalidInput"
        );
        (await bank.ViewAsync(bank.Zheng, complaint.Id)).Leader!.Measures[0].MayWithdraw.ShouldBeFalse();
        (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.Measures[0].MayWithdraw.ShouldBeTrue();

        await bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, measure, "录音已由总行调取。"));
        var seen = (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.Measures[0];
        (seen.State, seen.WithdrawnBecause, seen.MayWithdraw).ShouldBe((MeasureState.Withdrawn, "录音已由总行调取。", false));
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "做了。")))
        ).Code.ShouldBe("Ownership:MeasureWithdrawn");
        (await bank.App.AsAsync(bank.Handler, new ListMeasuresDue.Input())).ShouldBeEmpty();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 00:00"));
        (await bank.App.FireTimersAsync()).ShouldBe(0, "nobody waits for it any more");
    }

    [Fact]
    public async Task A_measure_left_behind_by_a_leader_who_handed_the_case_over_does_not_hold_it_open_for_ever()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        var measure = await SetAsync(bank, complaint.Id);
        await bank.App.WriteAsync(async db => (await db.Users.FindAsync(bank.Zheng.Id))!.AbsentUntil = bank.App.Now.AddDays(9));
        await bank.App.WriteAsync(async db => (await db.Users.FindAsync(bank.HeadOfficeLeader.Id))!.AbsentUntil = bank.App.Now.AddDays(9));
        await bank.App.AsAsync(bank.Zhou, new HandOverOwnership.Input(complaint.Id, DeclineGround.Other, "调离。"));
        (await bank.ViewAsync(bank.Zhou, complaint.Id)).Leader!.State.ShouldBe(OwnershipState.Vacant);

        (await bank.ViewAsync(bank.HeadOfficeLeader, complaint.Id)).Leader!.Measures[0].MayWithdraw.ShouldBeTrue();
        await bank.App.AsAsync(bank.HeadOfficeLeader, new WithdrawMeasure.Input(complaint.Id, measure, "原领导调离，改由消保部处理。"));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_that_its_complainant_withdraws_ends_over_an_open_measure_and_the_ledger_does_not_call_that_fine()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        var done = await SetAsync(bank, complaint.Id);
        await SetAsync(bank, complaint.Id);
        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, done, "录音已复核。"));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(complaint.Id, "回拨登记电话，本人确认", ContactManner.Phone, WithdrawalPayment.None));
        (await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input())).Ledger.ShouldBe(
            new OwnedLedger(Awaiting: 0, Held: 0, MeasuresInTime: 1, MeasuresDue: 2, MeasuresLate: 0, MeasuresLeft: 1)
        );
    }

    [Fact]
    public async Task The_ledger_separates_what_waits_to_be_accepted_from_what_is_owned()
    {
        await using var bank = await Bank.OpenAsync();
        await AcceptedAsync(bank);
        await bank.App.WriteAsync(async db => (await db.Users.FindAsync(bank.Zheng.Id))!.AbsentUntil = bank.App.Now.AddDays(2));
        await bank.RegisterAsync();
        var ledger = (await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input())).Ledger;
        (ledger.Awaiting, ledger.Held).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Before_acceptance_no_measure_is_set_and_never_by_another_leader_or_for_yesterday()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await ShouldRefuseAsync(bank, bank.Zhou, complaint.Id, Thursday, "Ownership:ActionNotAllowed");
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        await ShouldRefuseAsync(bank, bank.Zheng, complaint.Id, Thursday, "Ownership:NotYourOwnership");
        await ShouldRefuseAsync(bank, bank.Zhou, complaint.Id, new DateOnly(2026, 3, 15), "Core:InvalidInput");
    }

    [Fact]
    public async Task A_measure_due_on_a_rest_day_says_so_and_one_on_a_swapped_workday_does_not()
    {
        await using var bank = await Bank.OpenAsync("2026-04-29 09:00");
        var complaint = await AcceptedAsync(bank);
        foreach (var (day, rests) in new[] { (new DateOnly(2026, 5, 1), true), (new DateOnly(2026, 5, 9), false), (new DateOnly(2026, 5, 10), true) })
        {
            var set = await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面致歉", bank.Zhou.Id, day));
            (await bank.ViewAsync(bank.Zhou, complaint.Id))
                .Leader!.Measures.Single(m => m.Id == set.MeasureId)
                .IsDueOnRestDay.ShouldBe(rests, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task While_the_leader_is_absent_a_colleague_sets_measures()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await bank.App.WriteAsync(async db => (await db.Users.FindAsync(bank.Zhou.Id))!.AbsentUntil = bank.App.Now.AddDays(2));
        await bank.App.AsAsync(bank.Zheng, new SetMeasure.Input(complaint.Id, "当面致歉", bank.Zheng.Id, Thursday));
        (await bank.App.ReadAsync(db => db.Set<LeaderOwnership>().Where(o => o.CaseId == complaint.Id).SelectMany(o => o.Measures).ToListAsync()))
            .ShouldHaveSingleItem()
            .OwnerId.ShouldBe(bank.Zheng.Id);
    }

    [Fact]
    public async Task A_proven_notice_ends_the_duty_while_a_measure_keeps_the_case_open()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        var measure = await SetAsync(bank, complaint.Id);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(complaint.Id, DecisionOutcome.Granted, "查实。", 3280m));
        await bank.App.AsAsync(bank.Handler, new RecordDecisionNotice.Input(complaint.Id, NoticeManner.HandedOver, "签收单 0413"));
        (
            await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(bank.Handler, new RecordDecisionNotice.Input(complaint.Id, NoticeManner.Phone, "录音 0413"))
            )
        ).Code.ShouldBe("Complaints:NoticeProvenAlready");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(complaint.Id)))).Code.ShouldBe(
            "Ownership:MeasuresOpen"
        );

        bank.App.Clock.Advance(TimeSpan.FromDays(40));
        await bank.App.FireTimersAsync();
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(complaint.Id));
        view.State.ShouldBe(ComplaintState.Decided);
        view.Duties.ShouldAllBe(d => d.State == DutyState.Met);
        var kept = await bank.App.ReadAsync(db => db.Complaints.SingleAsync(c => c.Id == complaint.Id));
        (kept.IsOpen, kept.NextDueAt).ShouldBe((true, Core.Calendars.NoLimit.At));
        (await bank.App.HistoryAsync(complaint.Id)).ShouldContain(nameof(NoticeProven));
        var breaches = await bank.App.ReadAsync(db =>
            db.Set<Mediation.Notifications.Domain.Notification>().CountAsync(n => n.CaseId == complaint.Id && n.Kind == ComplaintNotices.DutyBreached)
        );
        breaches.ShouldBe(0);

        await bank.App.AsAsync(bank.Handler, new CompleteMeasure.Input(complaint.Id, measure, "录音已复核。"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(complaint.Id));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_handed_over_keeps_its_measures_and_waits_for_the_next_leader()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await AcceptedAsync(bank);
        await SetAsync(bank, complaint.Id);
        await bank.App.AsAsync(bank.Zhou, new HandOverOwnership.Input(complaint.Id, DeclineGround.JobChange, "调往上海分行。"));
        var view = (await bank.ViewAsync(bank.Zheng, complaint.Id)).Leader!;
        (view.Name, view.State, view.Measures.Count).ShouldBe(("郑行长", OwnershipState.Named, 1));
        view.Allowed.ShouldBe([OwnershipAction.Accept, OwnershipAction.Decline, OwnershipAction.WithdrawMeasure]);
    }

    private static async Task<RegisterComplaint.Result> AcceptedAsync(Bank bank)
    {
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        return complaint;
    }

    private static Task<Core.UseCases.Done> CloseAsync(Bank bank, Guid caseId) =>
        bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(caseId, NoticeManner.Phone, "录音 0413"));

    private static async Task<Guid> SetAsync(Bank bank, Guid caseId) =>
        (await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(caseId, "复核收费告知录音", bank.Handler.Id, Thursday))).MeasureId;

    private static async Task ShouldRefuseAsync(Bank bank, Core.Organisation.MediationUser leader, Guid caseId, DateOnly dueOn, string code) =>
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(leader, new SetMeasure.Input(caseId, "当面致歉", bank.Handler.Id, dueOn)))
        ).Code.ShouldBe(code);
}
