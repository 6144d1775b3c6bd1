using Mediation.Complaints.CasePage;

namespace Mediation.Tests.Complaints;

/// <summary>Which of the modules' answers is the next step of a case, and which stand beside it.</summary>
public sealed class NextStepsTests
{
    private static readonly CaseStep Decide = new(CaseStepPriority.CaseWork, "Decide") { Act = "DecideComplaint" };
    private static readonly CaseStep DecideAsAgreed = new(CaseStepPriority.CaseWorkByTerms, "DecideAsAgreed") { Act = "DecideComplaint" };
    private static readonly CaseStep Measure = new(CaseStepPriority.Task, "Measure") { Act = "CompleteMeasure" };
    private static readonly CaseStep Ask = new(CaseStepPriority.Optional, "Ask");
    private static readonly CaseStep Accept = new(CaseStepPriority.Answer, "Accept") { Act = "AcceptOwnership" };
    private static readonly CaseStep AtTheBody = new(CaseStepPriority.Waiting, "AtTheBody") { IsWaiting = true };
    private static readonly CaseStep HandledByAnother = new(CaseStepPriority.Standing, "Other") { IsWaiting = true };

    [Fact]
    public void The_highest_is_next_and_the_others_are_also_open_in_their_order()
    {
        var steps = NextSteps.Of([Ask, Measure, Decide]);
        steps.Next.ShouldBe(Decide);
        steps.AlsoOpen.ShouldBe([Measure, Ask]);
        steps.Situation.ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_steps_that_lead_to_the_same_act_only_the_highest_stands()
    {
        var steps = NextSteps.Of([Decide, DecideAsAgreed, Ask]);
        steps.Next.ShouldBe(DecideAsAgreed);
        steps.AlsoOpen.ShouldBe([Ask]);
    }

    [Fact]
    public void What_is_only_waited_for_is_said_and_not_offered()
    {
        var steps = NextSteps.Of([HandledByAnother, AtTheBody, Accept]);
        steps.Next.ShouldBe(Accept);
        steps.AlsoOpen.ShouldBeEmpty();
        steps.Situation.ShouldBe([AtTheBody]);
    }

    [Fact]
    public void How_the_case_stands_is_said_where_nothing_else_comes_next() => NextSteps.Of([HandledByAnother]).Next.ShouldBe(HandledByAnother);

    [Fact]
    public void Among_equals_the_lower_module_comes_first() =>
        NextSteps.Of([Measure, Measure with { TextKey = "Set", Act = "SetMeasure" }]).Next.ShouldBe(Measure);
}
