using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.Duty;
using Mediation.Ownership.Domain.RiskEvents;
using static Mediation.Tests.Ownership.RiskEvents.ARiskEvent;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>A plan is activated once at a time, calls the roll by name, and ends with what was learned.</summary>
public sealed class PlanActivationTests
{
    private static readonly Policy<ContingencyRules> Library = new(ContingencyRules.PolicyKey, 1, ShippedPolicies.Plans);
    private static readonly DutyPerson Luo = new(Guid.CreateVersion7(), "罗燕");

    [Fact]
    public void Each_of_the_five_scenarios_has_a_plan_that_is_whole_in_both_languages()
    {
        Library.Rules.Faults().ShouldBeEmpty();
        foreach (var plan in Library.Rules.Plans)
        {
            plan.Items.Count.ShouldBeGreaterThan(5, plan.Name.En);
            plan.Items.Select(i => i.Text)
                .Concat(plan.Criteria)
                .Concat(plan.Inform)
                .Concat(plan.Never)
                .Append(plan.Name)
                .ShouldAllBe(w => w.Zh.Length > 1 && w.En.Length > 1);
            plan.Roles.ShouldAllBe(r => plan.Items.Any(i => i.Role == r.Key));
        }
    }

    [Fact]
    public void A_second_plan_for_the_event_is_refused_with_the_name_of_who_activated_the_first()
    {
        var of = Reported();
        Start(of).Number.ShouldBe("SB-2026-000001-QD01");
        var refused = Should.Throw<BusinessException>(() => Start(of));
        (refused.Code, refused.Values["name"], refused.Values["at"]).ShouldBe(("Plans:AlreadyActive", "陈静", Night.AddHours(1)));
    }

    [Fact]
    public void Its_items_are_due_by_minutes_of_the_clock_and_late_once()
    {
        var one = Start(Reported());
        var first = one.Tasks.Single(t => t.Item == "lead-on-site");
        first.DueAt.ShouldBe(Night.AddHours(1).AddMinutes(15));
        one.MarkItemLate(first.Id).ShouldBeTrue();
        one.MarkItemLate(first.Id).ShouldBeFalse();
        one.CompleteItem(first.Id, "行长已到场。", Handler, Night.AddHours(2));
        var again = Should.Throw<BusinessException>(() => one.CompleteItem(first.Id, "再次。", Handler, Night.AddHours(2)));
        (again.Code, again.Values["name"]).ShouldBe(("Plans:ItemDone", "陈静"));
    }

    [Fact]
    public void Only_whoever_has_a_role_confirms_presence_and_another_holder_confirms_anew()
    {
        var one = Start(Reported());
        one.AssignRole("lead", Luo, Night);
        var refused = Should.Throw<BusinessException>(() => one.ConfirmPresence("lead", Handler, Night));
        (refused.Code, refused.Values["name"]).ShouldBe(("Plans:NotYourRole", "罗燕"));
        one.AssignRole("lead", new DutyPerson(Handler.Id, Handler.Name), Night);
        one.ConfirmPresence("lead", Handler, Night.AddMinutes(3));
        one.Roles.Single(r => r.Role == "lead").PresentAt.ShouldBe(Night.AddMinutes(3));
        one.AssignRole("lead", Luo, Night.AddMinutes(5)).PresentAt.ShouldBeNull();
        Should.Throw<BusinessException>(() => one.AssignRole("nobody", Luo, Night)).Code.ShouldBe("Plans:UnknownRole");
    }

    [Fact]
    public void It_ends_with_its_lessons_while_the_event_is_open_and_another_may_be_activated_then()
    {
        var of = Reported();
        var wrong = Start(of);
        wrong.End(of, Leaving(wrong, "不是网上舆情，改为聚集预案。"), Handler, Night.AddHours(2));
        (wrong.State, of.ActivePlanId).ShouldBe((PlanActivationState.Ended, null));
        var one = Start(of, 2);
        (one.Number, of.ActivePlanId).ShouldBe(("SB-2026-000001-QD02", one.Id));
        of.Dispose("已劝离。", Night.AddHours(4), Night.AddHours(28));
        of.WriteNext(Night.AddHours(5), new FinalAccount("散去", "无", "告知不清", "重印告知书"));
        one.End(of, Leaving(one, "提前准备接待室。"), Handler, Night.AddHours(6));
        (one.State, one.Lessons, of.ActivePlanId).ShouldBe((PlanActivationState.Ended, "提前准备接待室。", null));
    }

    [Fact]
    public void What_is_not_done_needs_a_reason_each_and_what_is_done_none()
    {
        var of = Reported();
        var one = Start(of);
        var (done, undone) = (one.Tasks[0], one.Tasks.Skip(1).ToList());
        one.CompleteItem(done.Id, "已到场。", Handler, Night.AddHours(1));
        var refused = Should.Throw<BusinessException>(() =>
            one.End(of, new PlanEnd("教训", new Dictionary<Guid, string> { [undone[0].Id] = "散了" }), Handler, Night)
        );
        (refused.Code, refused.Values["count"]).ShouldBe(("Plans:ItemsWithoutReason", undone.Count - 1));
        one.TakeRaised();
        one.End(of, Leaving(one, "教训"), Handler, Night.AddHours(2));
        (done.LeftReason, undone.Select(t => t.LeftReason).Distinct().ShouldHaveSingleItem()).ShouldBe((null, "不再需要"));
        one.TakeRaised().OfType<PlanEnded>().ShouldHaveSingleItem().OpenItems.ShouldBe(undone.Count);
    }

    [Fact]
    public void The_call_and_the_first_report_have_the_limits_of_the_event_and_are_done_with_them()
    {
        var of = Learned();
        var one = Start(of);
        PlanTask ItemOf(ReportDuty duty) => one.Tasks.Single(t => t.Duty == duty);
        (ItemOf(ReportDuty.Telephone).DueAt, ItemOf(ReportDuty.Written).DueAt).ShouldBe((of.TelephoneDueAt, of.WrittenDueAt));
        Should
            .Throw<BusinessException>(() => one.CompleteItem(ItemOf(ReportDuty.Written).Id, "已报送。", Handler, Night.AddMinutes(5)))
            .Code.ShouldBe("Plans:ItemOfReport", "only the report itself does it");
        one.Follow(of).ShouldBeEmpty();
        of.Revise(of.Revision(new RiskEventFacts(Persons: 150)), Rules, Night.AddMinutes(5));
        one.Follow(of).Select(t => t.DueAt).ShouldBe([Night.AddMinutes(35), Night.AddMinutes(65)], ignoreOrder: true);
        of.RecordCall(Given(ReportLeg.Authority, Night.AddMinutes(20)), Handler, Night.AddMinutes(20));
        one.Follow(of).ShouldHaveSingleItem().Duty.ShouldBe(ReportDuty.Telephone);
        (ItemOf(ReportDuty.Telephone).DoneAt, ItemOf(ReportDuty.Written).IsDone).ShouldBe((Night.AddMinutes(20), false));
    }

    [Fact]
    public void A_plan_activated_after_the_call_has_that_item_done_already()
    {
        var of = Learned();
        of.RecordCall(Given(ReportLeg.Authority, Night.AddMinutes(10)), Handler, Night.AddMinutes(10));
        Start(of).Tasks.Single(t => t.Duty == ReportDuty.Telephone).DoneAt.ShouldBe(Night.AddMinutes(10));
    }

    [Fact]
    public void No_item_is_a_duty_that_comes_again()
    {
        var plan = Library.Rules.Plans[0];
        var items = plan.Items.Select((item, i) => i == 0 ? item with { Duty = ReportDuty.FollowUp } : item);
        ContingencyRules rules = new([plan with { Items = [.. items] }, .. Library.Rules.Plans.Skip(1)]);
        rules.Faults().ShouldBe(["plans[1].items[1].duty: Plans:ItemOfOtherDuty"]);
    }

    private static PlanEnd Leaving(PlanActivation one, string lessons) =>
        new(lessons, one.Tasks.Where(t => !t.IsDone).ToDictionary(t => t.Id, _ => "不再需要"));

    private static PlanActivation Start(RiskEvent of, int ordinal = 1) =>
        PlanActivation.Start(of, new PlanStart(PlanScenario.Gathering, "门口约 40 人，拉横幅。", ordinal, Handler), Library, Night.AddHours(1));
}
