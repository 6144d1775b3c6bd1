using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Escalation;

namespace Mediation.IntegrationTests.Ownership;

[OnEveryDatabase]
public sealed class LadderTests
{
    [Fact]
    public async Task An_unanswered_naming_climbs_rung_by_rung_and_then_alarms_without_end()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.PersonAsync("e-chen", "陈副总", "HO", "Leader");
        var complaint = await bank.RegisterAsync();

        await PassAsync(bank, hours: 4);
        await ShouldStandAsync(bank, complaint.Id, "吴总", rung: 2, "2026-03-16 17:00");
        await PassAsync(bank, hours: 4);
        await ShouldStandAsync(bank, complaint.Id, "陈副总", rung: 3, "2026-03-16 19:00");
        await PassAsync(bank, hours: 2);
        await ShouldStandAsync(bank, complaint.Id, "陈副总", rung: 3, "2026-03-16 23:00");
        await PassAsync(bank, hours: 4);
        (await bank.App.HistoryAsync(complaint.Id))
            .Skip(2)
            .ShouldBe(["LeaderNamed", "OwnershipEscalated", "OwnershipEscalated", "OwnershipAlarmed", "OwnershipAlarmed"]);
        (await bank.App.AsAsync(bank.HeadOfficeLeader, new ListOwnedCases.Input())).Alarmed.ShouldHaveSingleItem().Alarms.ShouldBe(2);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ladder_says_who_was_informed_and_when_and_who_will_be_informed_when()
    {
        await using var bank = await Bank.OpenAsync();
        var colleague = await bank.App.PersonAsync("hemin", "何敏", "GZ", "Handler");
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));

        var rungs = (await bank.ViewAsync(bank.Handler, complaint.Id)).Leader!.Ladder;
        rungs[0].Informed.ShouldBe([new(LadderRole.Leader, "周明远"), new(LadderRole.Handler, "陈静")]);
        (rungs[0].ReachedAt, rungs[0].ExpectedAt).ShouldBe((TestApplication.At("2026-03-16 09:00"), null));
        (rungs[1].ReachedAt, rungs[1].ExpectedAt).ShouldBe((null, TestApplication.At("2026-03-16 13:00")));
        rungs[1].Informed.ShouldBe([new(LadderRole.Leader, null), new(LadderRole.LeaderBefore, "周明远"), new(LadderRole.Handler, "陈静")]);
        rungs[2].ExpectedAt.ShouldBe(TestApplication.At("2026-03-16 17:00"));

        await PassAsync(bank, hours: 4);
        rungs = (await bank.ViewAsync(bank.Handler, complaint.Id)).Leader!.Ladder;
        rungs[1].Informed.ShouldBe([new(LadderRole.Leader, "吴总"), new(LadderRole.LeaderBefore, "周明远"), new(LadderRole.Handler, "陈静")]);
        rungs[1].ReachedAt.ShouldBe(TestApplication.At("2026-03-16 13:00"));

        bank.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id, colleague.Id));
        rungs = (await bank.ViewAsync(bank.Handler, complaint.Id)).Leader!.Ladder;
        rungs[1].Informed.ShouldContain(new InformedView(LadderRole.Handler, "陈静"), "who came later was not informed of this rung");
        rungs[2].Informed.ShouldContain(new InformedView(LadderRole.Handler, "何敏"));

        await bank.App.AsAsync(bank.HeadOfficeLeader, new AcceptOwnership.Input(complaint.Id));
        (await bank.ViewAsync(bank.Handler, complaint.Id))
            .Leader!.Ladder[2]
            .ShouldSatisfyAllConditions(r => r.ReachedAt.ShouldBeNull(), r => r.ExpectedAt.ShouldBeNull());
    }

    [Fact]
    public async Task Where_nobody_handled_the_case_yet_only_the_leader_was_informed()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        bank.App.Clock.Advance(TimeSpan.FromMinutes(5));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        (await bank.ViewAsync(bank.Handler, complaint.Id)).Leader!.Ladder[0].Informed.ShouldBe([new(LadderRole.Leader, "周明远")]);
    }

    [Fact]
    public async Task The_leader_of_the_next_rung_is_informed_who_did_not_accept_and_not_that_it_was_a_first_naming()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync();
        await PassAsync(bank, hours: 4);
        var card = (await bank.App.AsAsync(bank.HeadOfficeLeader, new ListOwnedCases.Input())).Awaiting.ShouldHaveSingleItem();
        (card.Before, card.Rung).ShouldBe((new NamingBefore("周明远", NamingOutcome.NotInTime), 2));
    }

    [Fact]
    public async Task Once_the_ladder_is_used_up_card_and_reasons_name_the_same_rung_and_the_alarm_is_said_to_be_counted_by_the_clock()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await PassAsync(bank, hours: 4);
        await PassAsync(bank, hours: 4);
        var leader = (await bank.ViewAsync(bank.HeadOfficeLeader, complaint.Id)).Leader!;
        (leader.Name, leader.Alarms, leader.Rung, leader.Basis).ShouldBe(("吴总", 1, 3, LimitBasis.ClockHours));
        var card = (await bank.App.AsAsync(bank.HeadOfficeLeader, new ListOwnedCases.Input())).Awaiting.ShouldHaveSingleItem();
        card.Rung.ShouldBe(2, "the rung on which this leader was named, as the reasons have it");
        leader.Namings.Single(n => n.Name == "吴总").Rung.ShouldBe(card.Rung);
    }

    [Fact]
    public async Task A_case_that_escalated_past_a_leader_is_shown_with_who_is_responsible_now_and_not_as_the_leader_s_own()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync();
        await PassAsync(bank, hours: 4);
        (await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input())).Awaiting.ShouldBeEmpty();
        await PassAsync(bank, hours: 4);
        var cases = await bank.App.AsAsync(bank.Zhou, new ListOwnedCases.Input());
        (cases.Awaiting.Count, cases.Running.Count, cases.Ledger.Awaiting).ShouldBe((0, 0, 0));
        var card = cases.Alarmed.ShouldHaveSingleItem();
        (card.Leader, card.IsOwn, card.IsPast).ShouldBe(("吴总", false, true));
        (await bank.App.AsAsync(bank.Zheng, new ListOwnedCases.Input())).Alarmed.ShouldHaveSingleItem().IsPast.ShouldBeFalse();
    }

    [Fact]
    public async Task A_leader_who_was_passed_over_cannot_accept_any_more()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await PassAsync(bank, hours: 4);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id)))).Code.ShouldBe(
            "Ownership:NotYourOwnership"
        );
        await bank.App.AsAsync(bank.HeadOfficeLeader, new AcceptOwnership.Input(complaint.Id));
    }

    [Fact]
    public async Task When_nobody_else_is_left_one_who_only_missed_the_limit_is_asked_again()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.WriteAsync(async db => (await db.Users.SingleAsync(u => u.Id == bank.Zheng.Id)).AbsentUntil = bank.App.Now.AddDays(5));
        var complaint = await bank.RegisterAsync();
        await PassAsync(bank, hours: 4);
        var released = await bank.App.AsAsync(bank.HeadOfficeLeader, new DeclineOwnership.Input(complaint.Id, DeclineGround.NotResponsible, "不分管。"));
        released.NextLeader.ShouldBe("周明远");
        (await bank.ViewAsync(bank.HeadOfficeLeader, complaint.Id)).Leader!.Name.ShouldBe("周明远", "at once, and not after the next reminder");
        (await bank.App.HistoryAsync(complaint.Id)).ShouldContain(nameof(OwnershipVacant), "the head office was alarmed");
    }

    [Fact]
    public async Task With_nobody_left_the_answer_says_so_the_alarm_begins_at_once_and_the_case_stands_on_compliance_s_desk()
    {
        await using var bank = await Bank.OpenAsync();
        var compliance = await bank.App.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
        var complaint = await bank.RegisterAsync();
        (await bank.App.AsAsync(compliance, new ListVacantOwnerships.Input())).ShouldBeEmpty();
        foreach (var leader in new[] { bank.Zhou, bank.Zheng })
        {
            (await DeclineAsync(bank, leader, complaint.Id)).NextLeader.ShouldNotBeNull();
        }

        var released = await DeclineAsync(bank, bank.HeadOfficeLeader, complaint.Id);
        released.ShouldBe(new LeaderReleased(null, bank.App.Now.AddHours(4), IsInScope: true));
        var vacant = (await bank.App.AsAsync(compliance, new ListVacantOwnerships.Input())).ShouldHaveSingleItem();
        (vacant.Number, vacant.Alarms, vacant.NextTryAt, vacant.LastLeader).ShouldBe((complaint.Number, 1, bank.App.Now.AddHours(4), "吴总"));
        (await bank.App.AsAsync(bank.HeadOfficeLeader, new ListOwnedCases.Input())).Alarmed.ShouldHaveSingleItem().Alarms.ShouldBe(1);
        (await bank.App.HistoryAsync(complaint.Id))[^1].ShouldBe(nameof(OwnershipVacant));
        await PassAsync(bank, hours: 4);
        (await bank.App.AsAsync(compliance, new ListVacantOwnerships.Input())).ShouldHaveSingleItem().Alarms.ShouldBe(2);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static Task<LeaderReleased> DeclineAsync(Bank bank, MediationUser leader, Guid complaint) =>
        bank.App.AsAsync(leader, new DeclineOwnership.Input(complaint, DeclineGround.NotResponsible, "不分管。"));

    [Fact]
    public async Task A_timer_fired_twice_escalates_once()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        var timer = await bank.App.ReadAsync(db => db.Set<DueTimer>().SingleAsync(t => t.CaseId == complaint.Id && t.Kind == OwnershipLadder.AcceptanceTimer));
        bank.App.Clock.Advance(TimeSpan.FromHours(4));
        (await bank.App.AsSystemAsync(new FireTimer.Input(timer.Id))).ShouldBeTrue();
        (await bank.App.AsSystemAsync(new FireTimer.Input(timer.Id))).ShouldBeFalse();
        (await bank.App.HistoryAsync(complaint.Id)).Count(e => e == nameof(OwnershipEscalated)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_workers_with_the_same_timer_escalate_once()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        bank.App.Clock.Advance(TimeSpan.FromHours(4));
        var fired = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(bank.App.FireAllTimersAsync)));
        fired.Sum().ShouldBe(2, "the reminder at half time, and the limit");
        (await bank.App.HistoryAsync(complaint.Id)).Count(e => e == nameof(OwnershipEscalated)).ShouldBe(1);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_work_calendar_ends_the_limit_is_counted_by_the_clock_and_says_so()
    {
        await using var bank = await Bank.OpenAsync("2026-12-31 16:00");
        var view = await bank.ViewAsync(bank.Handler, (await bank.RegisterAsync()).Id);
        (view.Leader!.Basis, view.Leader.WaitsUntil).ShouldBe((LimitBasis.ClockHoursWithoutCalendar, TestApplication.At("2027-01-01 04:00")));
    }

    [Fact]
    public async Task An_absent_leader_is_passed_over_in_naming()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.WriteAsync(async db => (await db.Users.SingleAsync(u => u.Id == bank.Zhou.Id)).AbsentUntil = bank.App.Now.AddDays(5));
        (await bank.ViewAsync(bank.Handler, (await bank.RegisterAsync()).Id)).Leader!.Name.ShouldBe("郑行长");
    }

    private static async Task PassAsync(Bank bank, int hours)
    {
        bank.App.Clock.Advance(TimeSpan.FromHours(hours));
        (await bank.App.FireTimersAsync()).ShouldBe(1);
    }

    private static async Task ShouldStandAsync(Bank bank, Guid caseId, string leader, int rung, string until)
    {
        var view = (await bank.ViewAsync(bank.HeadOfficeLeader, caseId)).Leader!;
        (view.Name, view.Rung, view.WaitsUntil).ShouldBe((leader, rung, TestApplication.At(until)));
    }
}
