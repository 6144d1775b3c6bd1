using Mediation.Core.History;
using Mediation.Ownership.Domain.RiskEvents;
using static Mediation.Tests.Ownership.RiskEvents.ARiskEvent;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>Limits by the clock, day and night; the first report waits for nobody and for no fact (DOMAIN 1.3, 8.30).</summary>
public sealed class RiskEventTests
{
    private static readonly FinalAccount Final = new("人员散去，网点恢复营业。", "无", "手续费告知不清。", "重印告知书。");

    [Fact]
    public void On_a_saturday_night_the_limits_run_from_when_it_was_learned()
    {
        var one = Learned(RiskEventKind.Besieging, new RiskEventFacts(SocialEffect: true));
        one.Class.ShouldBe(RiskEventClass.EspeciallyMajor);
        (one.TelephoneDueAt, one.WrittenDueAt).ShouldBe((Night.AddMinutes(30), Night.AddMinutes(60)));
        one.Authority.ShouldBe("国家金融监督管理总局广东监管局");
        one.TakeRaised().ShouldHaveSingleItem().ShouldBeOfType<RiskEventOpened>().CaseId.ShouldBe(HistoryChains.Institution);
    }

    [Fact]
    public void A_first_report_is_written_without_facts_and_without_anybody_having_acknowledged()
    {
        var one = Learned();
        one.Account.Pending.Count.ShouldBe(10);
        var report = one.WriteNext(Night.AddMinutes(5));
        (report.Number, report.Kind, one.State).ShouldBe(("SB-2026-000001", RiskReportKind.First, RiskEventState.Reported));
        one.AcknowledgedBy.ShouldBe(Handler.Id, "whoever writes it has it");
    }

    [Fact]
    public void A_call_to_the_head_office_does_not_meet_the_limit_of_the_authority()
    {
        var one = Learned();
        one.RecordCall(Given(ReportLeg.HeadOffice, Night.AddMinutes(5)), Handler, Night.AddMinutes(5));
        one.DueAt(ReportDuty.Telephone).ShouldBe(one.TelephoneDueAt);
        one.RecordCall(Given(ReportLeg.Authority, Night.AddMinutes(10)), Handler, Night.AddMinutes(12));
        (one.PhonedAt, one.DueAt(ReportDuty.Telephone)).ShouldBe((Night.AddMinutes(10), null));
    }

    [Fact]
    public void The_written_limit_is_met_when_the_authority_has_it_and_not_when_it_is_printed()
    {
        var one = Learned();
        var report = one.WriteNext(Night.AddMinutes(30));
        one.DueAt(ReportDuty.Written).ShouldBe(one.WrittenDueAt);
        one.Give(report, Night.AddMinutes(31), ReportLeg.HeadOffice);
        one.DueAt(ReportDuty.Written).ShouldBe(one.WrittenDueAt);
        one.Give(report, Night.AddMinutes(40));
        one.WrittenGivenAt.ShouldBe(Night.AddMinutes(40));
        one.Transmit(report.Id, Given(ReportLeg.Authority, Night.AddMinutes(10), ReportMeans.Fax), Handler, Night.AddMinutes(50), Night.AddHours(41.5));
        one.WrittenGivenAt.ShouldBe(Night.AddMinutes(10), "given by hand before it was written here");
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(30)]
    public void A_call_is_dated_neither_before_it_was_learned_nor_later_than_now(int minutes)
    {
        var given = Given(ReportLeg.Authority, Night.AddMinutes(minutes));
        Should.Throw<BusinessException>(() => Learned().RecordCall(given, Handler, Night.AddMinutes(20))).Code.ShouldBe("RiskEvents:NotThen");
    }

    [Fact]
    public void A_graver_class_has_its_limits_from_when_its_facts_became_known_and_never_later_ones()
    {
        var one = Learned();
        (one.Class, one.TelephoneDueAt).ShouldBe((RiskEventClass.Ordinary, Night.AddMinutes(120)));
        var revised = one.Revise(new RiskEventRevision(new RiskEventFacts(Persons: 150), one.Account, null), Rules, Night.AddMinutes(50));
        revised.ShouldBeTrue();
        (one.Class, one.TelephoneDueAt, one.WrittenDueAt).ShouldBe((RiskEventClass.EspeciallyMajor, Night.AddMinutes(80), Night.AddMinutes(110)));
        one.Revise(new RiskEventRevision(new RiskEventFacts(Persons: 15), one.Account, null), Rules, Night.AddMinutes(60)).ShouldBeFalse();
        (one.Class, one.TelephoneDueAt).ShouldBe((RiskEventClass.Ordinary, Night.AddMinutes(80)), "a lesser class gives no time back");
    }

    [Fact]
    public void Follow_ups_are_due_daily_and_within_the_hour_of_a_change_until_it_is_disposed_of()
    {
        var one = Reported();
        one.FollowUpDueAt.ShouldBe(Night.AddHours(17.5));
        var early = one.WriteNext(Night.AddHours(1));
        early.Number.ShouldBe("SB-2026-000001-X01");
        one.Revise(one.Revision(new RiskEventFacts(Persons: 30)), Rules, Night.AddHours(2));
        one.FollowUpDueAt.ShouldBe(Night.AddHours(3));
        one.Give(early, Night.AddHours(2.1));
        one.FollowUpDueAt.ShouldBe(Night.AddHours(3), "it was written before the change");
        var whole = one.WriteNext(Night.AddHours(2.5));
        whole.Number.ShouldBe("SB-2026-000001-X02");
        one.FollowUpDueAt.ShouldBe(Night.AddHours(3), "written is not given");
        one.Give(whole, Night.AddHours(2.6), ReportLeg.HeadOffice);
        one.FollowUpDueAt.ShouldBe(Night.AddHours(3));
        one.Give(whole, Night.AddHours(2.7));
        one.FollowUpDueAt.ShouldBe(Night.AddHours(41.5));
        one.Dispose("已劝离。", Night.AddHours(4), Night.AddHours(28));
        one.DueAt(ReportDuty.FollowUp).ShouldBeNull();
    }

    [Fact]
    public void The_same_follow_up_given_again_meets_no_later_day()
    {
        var one = Reported();
        var report = one.WriteNext(Night.AddHours(10));
        one.Give(report, Night.AddHours(11));
        one.Transmit(report.Id, Given(ReportLeg.Authority, Night.AddHours(30)), Handler, Night.AddHours(30), Night.AddHours(65.5));
        one.FollowUpDueAt.ShouldBe(Night.AddHours(41.5));
    }

    [Fact]
    public void The_final_report_has_a_limit_from_the_disposal_and_is_met_when_the_authority_has_it()
    {
        var one = Reported();
        one.DueAt(ReportDuty.Final).ShouldBeNull();
        one.Dispose("已劝离。", Night.AddHours(4), Night.AddHours(28));
        one.DueAt(ReportDuty.Final).ShouldBe(Night.AddHours(28));
        one.Resume(Night.AddHours(17.5));
        one.DueAt(ReportDuty.Final).ShouldBeNull();
        one.Dispose("再次劝离。", Night.AddHours(5), Night.AddHours(29));
        var report = one.WriteNext(Night.AddHours(6), Final);
        (report.Number, one.State, one.DueAt(ReportDuty.Final)).ShouldBe(("SB-2026-000001-Z", RiskEventState.Concluded, Night.AddHours(29)));
        one.MarkLate(ReportDuty.Final, Night.AddHours(29), Night.AddHours(29)).ShouldBeTrue();
        one.Give(report, Night.AddHours(30));
        (one.FinalGivenAt, one.DueAt(ReportDuty.Final)).ShouldBe((Night.AddHours(30), null));
    }

    [Fact]
    public void A_late_final_report_climbs_unit_by_unit_to_the_head_office_and_stays_there()
    {
        var one = Reported();
        one.Dispose("已劝离。", Night.AddHours(4), Night.AddHours(28));
        one.TakeRaised();
        string[] path = ["/HO/GZ/TH/", "/HO/GZ/", "/HO/"];
        for (var day = 0; day < 4; day++)
        {
            one.MarkLate(ReportDuty.Final, Night.AddHours(28).AddDays(day), Night.AddHours(28).AddDays(day)).ShouldBeTrue();
            one.EscalateFinal(path, Night.AddHours(28).AddDays(day));
        }

        one.TakeRaised()
            .OfType<RiskReportEscalated>()
            .Select(e => (e.Rung, e.UnitPath, e.Duty))
            .ShouldBe([(1, path[0], ReportDuty.Final), (2, path[1], ReportDuty.Final), (3, path[2], ReportDuty.Final), (3, path[2], ReportDuty.Final)]);
        (one.FinalRung, one.FinalInformedPath, one.FinalInformedAt).ShouldBe((3, "/HO/", Night.AddHours(28).AddDays(3)));
    }

    [Fact]
    public void An_event_that_goes_on_after_all_climbs_anew()
    {
        var one = Reported();
        one.Dispose("已劝离。", Night.AddHours(4), Night.AddHours(28));
        one.EscalateFinal(["/HO/GZ/", "/HO/"], Night.AddHours(28));
        one.Resume(Night.AddHours(40));
        (one.FinalRung, one.FinalInformedPath, one.FinalInformedAt).ShouldBe((0, null, null));
    }

    [Fact]
    public void What_is_owed_stays_owed_after_the_final_report_and_is_late_and_can_still_be_given()
    {
        var one = Learned();
        var first = one.WriteNext(Night.AddMinutes(10));
        one.Dispose("已劝离。", Night.AddMinutes(20), Night.AddHours(24));
        one.WriteNext(Night.AddMinutes(25), Final);
        (one.DueAt(ReportDuty.Telephone), one.DueAt(ReportDuty.Written)).ShouldBe((one.TelephoneDueAt, one.WrittenDueAt));
        one.MarkLate(ReportDuty.Telephone, one.TelephoneDueAt, one.TelephoneDueAt).ShouldBeTrue();
        one.RecordCall(Given(ReportLeg.Authority, Night.AddMinutes(130)), Handler, Night.AddMinutes(130));
        one.Give(first, Night.AddMinutes(131));
        (one.DueAt(ReportDuty.Telephone), one.DueAt(ReportDuty.Written), one.TimesLate).ShouldBe((null, null, 1));
    }

    [Fact]
    public void Three_follow_ups_after_an_outage_count_three_and_are_notified_once()
    {
        var one = Reported();
        one.TakeRaised();
        var (due, found) = (one.FollowUpDueAt!.Value, one.FollowUpDueAt.Value.AddDays(2).AddHours(3));
        one.MarkLate(ReportDuty.FollowUp, due, found).ShouldBeTrue();
        one.TakeRaised().OfType<RiskReportLate>().ShouldHaveSingleItem().DueAt.ShouldBe(due);
        (one.TimesLate, RiskEvent.AskedAgainAt(due, found)).ShouldBe((3, due.AddDays(3)));
    }

    [Fact]
    public void A_limit_that_passed_is_late_once_unless_it_was_met_or_moved()
    {
        var one = Learned();
        var due = one.TelephoneDueAt;
        one.MarkLate(ReportDuty.Telephone, due, due).ShouldBeTrue();
        one.RecordCall(Given(ReportLeg.Authority, due.AddMinutes(5)), Handler, due.AddMinutes(5));
        one.MarkLate(ReportDuty.Telephone, due, due).ShouldBeFalse();
        one.MarkLate(ReportDuty.Written, one.WrittenDueAt.AddMinutes(-30), due).ShouldBeFalse("a timer of an earlier limit");
        one.TimesLate.ShouldBe(1);
    }

    [Fact]
    public void Whoever_acknowledges_first_has_it_and_the_next_is_refused_by_name()
    {
        var one = Learned();
        one.CallNext(Call("罗燕"), Night.AddMinutes(7), Night.AddMinutes(2));
        one.CallNext(Call("周明远"), Night.AddMinutes(12), Night.AddMinutes(7));
        one.Acknowledge(Handler, Night.AddMinutes(8));
        (one.CallRung, one.NextCallAt).ShouldBe((2, null));
        var refused = Should.Throw<BusinessException>(() => one.Acknowledge(Handler, Night.AddMinutes(9)));
        (refused.Code, refused.Values["name"]).ShouldBe(("RiskEvents:AlreadyAcknowledged", "陈静"));
    }

    [Fact]
    public void Nothing_is_dated_before_what_was_done_already()
    {
        var one = Reported();
        one.LatestAt.ShouldBe(Night.AddMinutes(20));
    }
}
