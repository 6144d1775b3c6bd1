using System.Reflection;
using Mediation.Core.Workflows;

namespace Mediation.Tests.Architecture;

/// <summary>
/// The approved table of each workflow is the diagram in its module's README, which people read and change by hand: the code is held
/// against the whole of it, and every cell of state and action is walked.
/// </summary>
public sealed class WorkflowTests
{
    private static readonly Dictionary<string, FieldInfo> Tables = CodeModel
        .Source.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Workflow<,>))
        .ToDictionary(f => f.DeclaringType!.Name, StringComparer.Ordinal);

    public static TheoryData<string> Workflows => [.. Tables.Keys];

    [Fact]
    public void Every_workflow_of_the_code_is_tested() =>
        Tables
            .Keys.Order(StringComparer.Ordinal)
            .ShouldBe(
                Repository
                    .Files("src", ".cs")
                    .Select(Path.GetFileNameWithoutExtension)
                    .Where(f => f!.EndsWith("Workflow", StringComparison.Ordinal) && f != "Workflow")
                    .Order(StringComparer.Ordinal)!
            );

    [Theory, MemberData(nameof(Workflows))]
    public void The_table_is_the_approved_diagram(string workflow) => On(workflow, nameof(ShouldBeDrawn));

    [Theory, MemberData(nameof(Workflows))]
    public void Each_cell_leads_on_as_approved_or_refuses(string workflow) => On(workflow, nameof(ShouldLeadAsDrawn));

    [Theory]
    [InlineData("    Open --> Closed : Close\n", "a step that the table has not")]
    [InlineData("", "a step that only the table has")]
    public void A_diagram_that_differs_is_reported(string lines, string how)
    {
        Workflow<Light, Turn> table = new("Test:No", machine => machine.Configure(Light.Open).PermitReentry(Turn.Close));
        ApprovedDiagram drawn = new("Test", "stateDiagram-v2\n" + lines);
        Should.Throw<ShouldAssertException>(() => ShouldBeDrawn(table, drawn), how);
        Should.Throw<ShouldAssertException>(() => ShouldLeadAsDrawn(table, drawn), how);
    }

    private static void ShouldBeDrawn<TState, TAction>(Workflow<TState, TAction> table, ApprovedDiagram approved)
        where TState : struct, Enum
        where TAction : struct, Enum => table.Diagram().ShouldBe(approved.Text);

    private static void ShouldLeadAsDrawn<TState, TAction>(Workflow<TState, TAction> table, ApprovedDiagram approved)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var action in Enum.GetValues<TAction>())
            {
                var next = approved.After(state.ToString(), action.ToString());
                var cell = $"{action} in {state}";
                table.Allows(state, action).ShouldBe(next is not null, cell);
                table.Allowed(state).Contains(action).ShouldBe(next is not null, cell);
                if (next is not null)
                {
                    table.After(state, action).ToString().ShouldBe(next, cell);
                    continue;
                }

                var refusal = Should.Throw<BusinessException>(() => table.After(state, action), cell);
                (refusal.Code, refusal.Kind).ShouldBe(($"{approved.Module}:ActionNotAllowed", ErrorKind.Conflict), cell);
                (refusal.Values["state"], refusal.Values["action"]).ShouldBe((state.ToString(), action.ToString()));
            }
        }
    }

    private static void On(string workflow, string check)
    {
        var table = Tables[workflow];
        var drawn = ApprovedDiagram.Of(table.DeclaringType!, Enum.GetNames(table.FieldType.GetGenericArguments()[0]));
        typeof(WorkflowTests)
            .GetMethod(check, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(table.FieldType.GetGenericArguments())
            .Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [table.GetValue(null), drawn], culture: null);
    }

    private enum Light
    {
        Open,
        Closed,
    }

    private enum Turn
    {
        Close,
    }
}
