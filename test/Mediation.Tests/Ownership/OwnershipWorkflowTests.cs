using Mediation.Ownership.Domain;
using Mediation.Tests.Architecture;
using static Mediation.Ownership.Domain.OwnershipAction;
using static Mediation.Ownership.Domain.OwnershipState;

namespace Mediation.Tests.Ownership;

public sealed class OwnershipWorkflowTests
{
    private static readonly Dictionary<(OwnershipState, OwnershipAction), OwnershipState> Expected = new()
    {
        [(Vacant, Name)] = Named,
        [(Vacant, Alarm)] = Vacant,
        [(Vacant, CompleteMeasure)] = Vacant,
        [(Vacant, WithdrawMeasure)] = Vacant,
        [(Vacant, MarkMeasureLate)] = Vacant,
        [(Vacant, Lift)] = Lifted,
        [(Named, Accept)] = Accepted,
        [(Named, Decline)] = Vacant,
        [(Named, Escalate)] = Named,
        [(Named, Alarm)] = Named,
        [(Named, CompleteMeasure)] = Named,
        [(Named, WithdrawMeasure)] = Named,
        [(Named, MarkMeasureLate)] = Named,
        [(Named, Lift)] = Lifted,
        [(Accepted, HandOver)] = Vacant,
        [(Accepted, SetMeasure)] = Accepted,
        [(Accepted, CompleteMeasure)] = Accepted,
        [(Accepted, WithdrawMeasure)] = Accepted,
        [(Accepted, MarkMeasureLate)] = Accepted,
        [(Accepted, Lift)] = Lifted,
    };

    public static TheoryData<OwnershipState, OwnershipAction> Cells() =>
        new(from state in Enum.GetValues<OwnershipState>() from action in Enum.GetValues<OwnershipAction>() select (state, action));

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_of_the_table_is_as_agreed(OwnershipState state, OwnershipAction action)
    {
        if (Expected.TryGetValue((state, action), out var next))
        {
            OwnershipWorkflow.Table.After(state, action).ShouldBe(next);
        }
        else
        {
            Should.Throw<BusinessException>(() => OwnershipWorkflow.Table.After(state, action)).Code.ShouldBe("Ownership:ActionNotAllowed");
        }
    }

    [Fact]
    public void The_diagram_of_the_manual_is_the_table() =>
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Mediation.Ownership", "README.md"))
            .ShouldContain("```mermaid\n" + OwnershipWorkflow.Table.Diagram() + "```");
}
