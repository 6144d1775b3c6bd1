using Mediation.Core.Policies;
using Mediation.Ownership;
using Mediation.PolicyStudio.Domain;

namespace Mediation.Tests.PolicyStudio;

public sealed class PolicySimulationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 16, 2, 0, 0, TimeSpan.Zero);
    private static readonly Guid Last = Guid.CreateVersion7();

    [Fact]
    public void It_goes_on_after_the_last_case_and_ends_with_a_step_that_finds_fewer()
    {
        var simulation = Started(of: 5);
        simulation.Note(2, asked: 2, Last, differing: 1, Now);
        (simulation.State, simulation.After, simulation.LookedAt, simulation.Differing).ShouldBe((SimulationState.Running, Last, 2, 1));
        simulation.Note(2, asked: 2, Guid.CreateVersion7(), differing: 0, Now);
        simulation.Note(1, asked: 2, Guid.CreateVersion7(), differing: 1, Now);
        (simulation.State, simulation.LookedAt, simulation.Of, simulation.Differing, simulation.UnderWayOf).ShouldBe((SimulationState.Done, 5, 5, 2, null));
        Refused(() => simulation.Cancel(Now)).ShouldBe("Policies:SimulationOver");
    }

    [Fact]
    public void Cases_registered_meanwhile_are_counted_and_those_deleted_are_not()
    {
        var grown = Started(of: 1);
        grown.Note(2, asked: 2, Last, differing: 0, Now);
        (grown.LookedAt, grown.Of).ShouldBe((2, 2));
        grown.Note(0, asked: 2, last: null, differing: 0, Now);
        (grown.State, grown.After, grown.Of).ShouldBe((SimulationState.Done, Last, 2));

        var shrunk = Started(of: 9);
        shrunk.Note(1, asked: 2, Last, differing: 0, Now);
        (shrunk.LookedAt, shrunk.Of).ShouldBe((1, 1));
    }

    [Fact]
    public void Stopped_it_takes_no_further_step_and_keeps_what_it_found()
    {
        var simulation = Started(of: 9);
        simulation.Note(2, asked: 2, Last, differing: 1, Now);
        simulation.Cancel(Now);
        Refused(() => simulation.Note(2, asked: 2, Last, differing: 1, Now)).ShouldBe("Policies:SimulationOver");
        (simulation.State, simulation.LookedAt, simulation.Differing).ShouldBe((SimulationState.Cancelled, 2, 1));
    }

    [Fact]
    public void The_decision_of_its_draft_stops_it_and_says_how_long_it_is_kept_once()
    {
        var simulation = Started(of: 9);
        simulation.Expire(Now.AddDays(PolicySimulation.DaysKept), Now);
        simulation.Expire(Now, Now);
        (simulation.State, simulation.ExpiresAt).ShouldBe((SimulationState.Cancelled, Now.AddDays(PolicySimulation.DaysKept)));
    }

    private static PolicySimulation Started(int of) =>
        PolicySimulation.Start(
            PolicyDraft.Ship(PolicySeed.From(typeof(OwnershipModule).Assembly).First(), 1, Now),
            of,
            new Actor(Guid.CreateVersion7(), "何合规", [], null, "/HO/", null),
            Now
        );

    private static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
