using static Mediation.Complaints.Domain.ComplaintAction;
using static Mediation.Complaints.Domain.ComplaintState;

namespace Mediation.Tests.Complaints;

public sealed class ComplaintWorkflowTests
{
    /// <summary>Written down a second time, by hand: what the bank allows in each state.</summary>
    private static readonly Dictionary<ComplaintState, Dictionary<ComplaintAction, ComplaintState>> Allowed = new()
    {
        [Registered] = new()
        {
            [Assign] = Handling,
            [RecordContact] = Registered,
            [AddAttachment] = Registered,
            [Withdraw] = Withdrawn,
        },
        [Handling] = new()
        {
            [Assign] = Handling,
            [RecordContact] = Handling,
            [AddAttachment] = Handling,
            [BeginMediation] = Mediating,
            [ComplaintAction.Decide] = Decided,
            [Withdraw] = Withdrawn,
        },
        [Mediating] = new()
        {
            [Assign] = Mediating,
            [RecordContact] = Mediating,
            [AddAttachment] = Mediating,
            [EndMediation] = Handling,
            [Withdraw] = Withdrawn,
        },
        [Decided] = new()
        {
            [RecordContact] = Decided,
            [AddAttachment] = Decided,
            [Close] = Closed,
        },
        [Closed] = [],
        [Withdrawn] = [],
    };

    public static TheoryData<ComplaintState, ComplaintAction> EveryCell =>
        [.. Enum.GetValues<ComplaintState>().SelectMany(_ => Enum.GetValues<ComplaintAction>(), (state, action) => (state, action))];

    [Theory, MemberData(nameof(EveryCell))]
    public void Each_cell_of_the_table_leads_on_or_refuses(ComplaintState state, ComplaintAction action)
    {
        if (Allowed[state].TryGetValue(action, out var next))
        {
            ComplaintWorkflow.Table.After(state, action).ShouldBe(next);
        }
        else
        {
            var refusal = Should.Throw<BusinessException>(() => ComplaintWorkflow.Table.After(state, action));
            refusal.Code.ShouldBe("Complaints:ActionNotAllowed");
            refusal.Kind.ShouldBe(ErrorKind.Conflict);
        }
    }

    [Fact]
    public void The_readme_draws_the_table_as_it_is()
    {
        var readme = File.ReadAllText(Path.Combine(Architecture.Repository.Root, "src/Mediation.Complaints/README.md"));
        readme.ShouldContain(ComplaintWorkflow.Table.Diagram());
    }
}
