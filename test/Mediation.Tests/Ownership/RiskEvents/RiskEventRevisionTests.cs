using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Ownership.RiskEvents;
using static Mediation.Tests.Ownership.RiskEvents.ARiskEvent;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>What an event was, and when the bank learned of it, is corrected on record; limits move earlier freely and later only for a reason.</summary>
public sealed class RiskEventRevisionTests
{
    [Fact]
    public void Another_kind_is_classed_anew_and_the_one_before_stays_in_the_event()
    {
        var one = Learned(RiskEventKind.Other);
        one.TakeRaised();
        one.Revise(one.Revision() with { Kind = RiskEventKind.Robbery }, Rules, Night.AddMinutes(10));
        (one.Kind, one.Class, one.TelephoneDueAt).ShouldBe((RiskEventKind.Robbery, RiskEventClass.Major, Night.AddMinutes(70)));
        var raised = one.TakeRaised().OfType<RiskEventRevised>().ShouldHaveSingleItem();
        (raised.KindBefore, raised.EventKind, raised.ClassBefore).ShouldBe((RiskEventKind.Other, RiskEventKind.Robbery, RiskEventClass.Ordinary));
    }

    [Fact]
    public void An_earlier_time_of_learning_moves_the_limits_earlier()
    {
        var one = Learned();
        one.TakeRaised();
        one.Revise(one.Revision() with { LearnedAt = Night.AddMinutes(-40) }, Rules, Night.AddMinutes(10));
        (one.TelephoneDueAt, one.WrittenDueAt).ShouldBe((Night.AddMinutes(80), Night.AddMinutes(80)));
        one.TakeRaised().OfType<RiskEventRevised>().ShouldHaveSingleItem().LearnedBefore.ShouldBe(Night);
    }

    [Fact]
    public void A_later_one_needs_a_reason_and_gives_no_time_back_to_a_graver_class()
    {
        var one = Learned();
        Code(() => one.Revise(one.Revision() with { LearnedAt = Night.AddMinutes(1) }, Rules, Night.AddMinutes(10))).ShouldBe("RiskEvents:LaterWithoutReason");
        one.TelephoneDueAt.ShouldBe(Night.AddMinutes(120));
        var later = one.Revision() with { LearnedAt = Night.AddMinutes(1), Reason = "监控时间有误。" };
        one.Revise(later, Rules, Night.AddMinutes(10));
        (one.TelephoneDueAt, one.LearnedReason).ShouldBe((Night.AddMinutes(121), "监控时间有误。"));

        var graver = Learned();
        graver.Revise(graver.Revision(new RiskEventFacts(Persons: 150)), Rules, Night.AddMinutes(10));
        graver.Revise(graver.Revision() with { LearnedAt = Night.AddMinutes(1), Reason = "监控时间有误。" }, Rules, Night.AddMinutes(20));
        graver.TelephoneDueAt.ShouldBe(Night.AddMinutes(40));
    }

    [Fact]
    public void It_was_learned_neither_after_it_was_reported_nor_after_a_call_and_it_did_not_happen_in_the_future()
    {
        var one = Learned();
        Code(() => one.Revise(one.Revision() with { LearnedAt = Night.AddMinutes(5), Reason = "有误。" }, Rules, Night.AddMinutes(10)))
            .ShouldBe("RiskEvents:LearnedAfterReport");
        one.RecordCall(Given(ReportLeg.Authority, Night), Handler, Night.AddMinutes(3));
        Code(() => one.Revise(one.Revision() with { LearnedAt = Night.AddMinutes(1), Reason = "有误。" }, Rules, Night.AddMinutes(10)))
            .ShouldBe("RiskEvents:LearnedAfterReport");
        Code(() => one.Revise(one.Revision() with { HappenedAt = Night.AddMinutes(11) }, Rules, Night.AddMinutes(10))).ShouldBe("RiskEvents:InFuture");
    }

    [Fact]
    public void It_was_learned_neither_before_it_happened_nor_years_ago()
    {
        var one = Learned();
        Code(() => one.Revise(one.Revision() with { HappenedAt = Night.AddMinutes(2) }, Rules, Night.AddMinutes(10)))
            .ShouldBe("RiskEvents:LearnedBeforeHappened");
        Code(() => one.Revise(one.Revision() with { HappenedAt = Night, LearnedAt = Night.AddHours(-1) }, Rules, Night.AddMinutes(10)))
            .ShouldBe("RiskEvents:LearnedBeforeHappened");
        Code(() => one.Revise(one.Revision() with { LearnedAt = Night.AddDays(-400) }, Rules, Night.AddMinutes(10))).ShouldBe("RiskEvents:LearnedLongAgo");
        Code(() => one.Revise(one.Revision() with { LearnedAt = Night.AddMinutes(11) }, Rules, Night.AddMinutes(10))).ShouldBe("RiskEvents:InFuture");
        one.Revise(one.Revision() with { HappenedAt = Night.AddSeconds(30) }, Rules, Night.AddMinutes(10));
    }

    [Fact]
    public void A_field_that_is_left_out_keeps_its_value_and_one_can_be_unknown_after_all()
    {
        RiskEventFacts facts = new(Persons: 40, Hours: 2, SocialEffect: true);
        facts.Revised(new RiskEventFacts(Persons: 60), []).ShouldBe(new RiskEventFacts(Persons: 60, Hours: 2, SocialEffect: true));
        facts.Revised(RiskEventFacts.Unknown, [RiskEventMeasure.SocialEffect]).ShouldBe(new RiskEventFacts(Persons: 40, Hours: 2));
        new RiskEventAccount(Place: "天河支行", Cause: "手续费")
            .Revised(new RiskEventAccount(Cause: "", Trend: "散去"))
            .ShouldBe(new RiskEventAccount(Place: "天河支行", Trend: "散去"));
    }

    [Fact]
    public void A_follow_up_prints_what_changed_since_the_report_before_and_nothing_else()
    {
        var one = Learned(facts: new RiskEventFacts(Persons: 40));
        var before = one.WriteNext(Night.AddMinutes(5)).Content;
        RiskReportChanges.Between(before, one.ContentWith(null), InstitutionTime.Default()).ShouldBeEmpty();
        one.Revise(one.Revision(new RiskEventFacts(Persons: 60)), Rules, Night.AddMinutes(10));
        RiskReportChanges.Between(before, one.ContentWith(null), InstitutionTime.Default()).ShouldBe(["人数：60 人"]);
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
