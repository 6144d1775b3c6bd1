using Mediation.Core.Workflows;
using Stateless;

namespace Mediation.Tests.Core.Workflows;

/// <summary>A workflow is its whole table: what a table cannot hold is refused when it is made, instead of being dropped.</summary>
public sealed class WorkflowTests
{
    public enum Light
    {
        Red,
        Green,
    }

    public enum Press
    {
        Go,
        Stop,
    }

    [Fact]
    public void Permitted_steps_and_reentries_are_its_table_and_everything_else_is_refused()
    {
        var workflow = Of(machine =>
        {
            machine.Configure(Light.Red).Permit(Press.Go, Light.Green);
            machine.Configure(Light.Green).Permit(Press.Stop, Light.Red).PermitReentry(Press.Go);
        });
        workflow.Steps.ShouldBe([(Light.Red, Press.Go, Light.Green), (Light.Green, Press.Go, Light.Green), (Light.Green, Press.Stop, Light.Red)]);
        workflow.After(Light.Red, Press.Go).ShouldBe(Light.Green);
        Should.Throw<BusinessException>(() => workflow.After(Light.Red, Press.Stop)).Code.ShouldBe("Test:NotAllowed");
    }

    [Fact]
    public void A_guard_is_refused() =>
        ShouldBeRefused("a guard on Go", machine => machine.Configure(Light.Red).PermitIf(Press.Go, Light.Green, () => true, "when it is due"));

    [Fact]
    public void A_guarded_reentry_is_refused() =>
        ShouldBeRefused("a guard on Go", machine => machine.Configure(Light.Red).PermitReentryIf(Press.Go, () => true));

    [Fact]
    public void A_substate_is_refused() => ShouldBeRefused("a substate", machine =>
        {
            machine.Configure(Light.Red).Permit(Press.Go, Light.Green);
            machine.Configure(Light.Green).SubstateOf(Light.Red);
        });

    [Fact]
    public void A_dynamic_transition_is_refused() =>
        ShouldBeRefused("a dynamic transition on Go", machine => machine.Configure(Light.Red).PermitDynamic(Press.Go, () => Light.Green));

    [Fact]
    public void An_internal_transition_is_refused() =>
        ShouldBeRefused("an internal transition on Go", machine => machine.Configure(Light.Red).InternalTransition(Press.Go, () => { }));

    [Fact]
    public void An_ignored_trigger_is_refused() => ShouldBeRefused("an ignored trigger, Go", machine => machine.Configure(Light.Red).Ignore(Press.Go));

    [Fact]
    public void An_action_on_entry_is_refused() =>
        ShouldBeRefused("an action of its own", machine => machine.Configure(Light.Red).Permit(Press.Go, Light.Green).OnEntry(() => { }));

    private static void ShouldBeRefused(string what, Action<StateMachine<Light, Press>> define)
    {
        var refused = Should.Throw<InvalidOperationException>(() => Of(define));
        refused.Message.ShouldContain(what);
        refused.Message.ShouldContain(nameof(Light));
    }

    private static Workflow<Light, Press> Of(Action<StateMachine<Light, Press>> define) => new("Test:NotAllowed", define);
}
