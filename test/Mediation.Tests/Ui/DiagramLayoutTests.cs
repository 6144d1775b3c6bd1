using System.Globalization;
using System.Reflection;
using Mediation.Core.Workflows;
using Mediation.Tests.Architecture;
using Mediation.Ui.Diagrams;

namespace Mediation.Tests.Ui;

/// <summary>The picture of each workflow of the code: every state once, no box over another, no line through a box, no label over a label.</summary>
public sealed class DiagramLayoutTests
{
    private static readonly Dictionary<string, WorkflowShape> Shapes = CodeModel
        .Source.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Workflow<,>))
        .ToDictionary(f => f.DeclaringType!.Name, ShapeOf, StringComparer.Ordinal);

    public static TheoryData<string> Workflows => [.. Shapes.Keys];

    [Theory, MemberData(nameof(Workflows))]
    public void Boxes_stand_apart_and_lines_run_between_them(string workflow)
    {
        var layout = Drawn(Shapes[workflow]);
        layout.Boxes.Select(b => b.State.Name).Order().ShouldBe(Shapes[workflow].States.Order());
        foreach (var box in layout.Boxes)
        {
            (box.X >= 0 && box.Y >= 0 && box.X + DiagramBox.Width <= layout.Width && box.Y + box.Height <= layout.Height).ShouldBeTrue(box.State.Name);
            foreach (var other in layout.Boxes.Where(o => o != box))
            {
                var apart =
                    box.X + DiagramBox.Width < other.X || other.X + DiagramBox.Width < box.X || box.Y + box.Height < other.Y || other.Y + other.Height < box.Y;
                apart.ShouldBeTrue($"{box.State.Name} and {other.State.Name}");
            }

            foreach (var line in layout.Lines)
            {
                PointsOf(line.Path)
                    .ShouldNotContain(
                        p => p.X > box.X + 1 && p.X < box.X + DiagramBox.Width - 1 && p.Y > box.Y + 1 && p.Y < box.Y + box.Height - 1,
                        $"{line.Step.From} to {line.Step.To} runs through {box.State.Name}"
                    );
            }
        }

        foreach (var line in layout.Lines)
        {
            var (from, to) = (layout.Boxes.Single(b => b.State.Name == line.Step.From), layout.Boxes.Single(b => b.State.Name == line.Step.To));
            var points = PointsOf(line.Path).ToList();
            IsAtSideOf(points[0], from).ShouldBeTrue($"{line.Step.From} begins {line.Step.To}");
            IsAtSideOf(points[^1], to).ShouldBeTrue($"{line.Step.From} ends at {line.Step.To}");
        }

        foreach (var same in layout.Lines.GroupBy(l => (Math.Round(l.X), l.IsBack)))
        {
            var heights = same.Select(l => l.Y).Order().ToList();
            heights.Zip(heights.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First > 11);
        }
    }

    [Theory, MemberData(nameof(Workflows))]
    public void Each_way_goes_by_steps_of_the_table(string workflow)
    {
        var shape = Shapes[workflow];
        foreach (var step in shape.Steps)
        {
            shape.Between(step.From, step.To).ShouldBe([step.From, step.To]);
        }
    }

    [Fact]
    public void A_case_opened_again_whose_leader_is_named_in_one_save_went_by_vacant() =>
        Shapes["OwnershipWorkflow"].Between("Lifted", "Named").ShouldBe(["Lifted", "Vacant", "Named"]);

    [Fact]
    public void Nothing_leads_from_an_end() => Shapes["CloseOutWorkflow"].Between("ClosedOut", "Due").ShouldBeEmpty();

    [Theory]
    [InlineData("ComplaintWorkflow")]
    [InlineData("OwnershipWorkflow")]
    [InlineData("CloseOutWorkflow")]
    [InlineData("RiskEventWorkflow")]
    [InlineData("MediationWorkflow")]
    public void All_that_is_drawn_has_words_in_both_languages(string workflow)
    {
        var shape = Shapes[workflow];
        foreach (var language in new[] { TextCatalog.Chinese, TextCatalog.English })
        {
            Words
                .In(language, texts =>
                    shape
                        .States.Select(s => $"{shape.StateKind}:{s}")
                        .Concat(shape.Steps.Select(s => $"{shape.ActionKind}:{s.Action}"))
                        .Where(key => !texts.Has(key))
                        .ToList()
                )
                .ShouldBeEmpty(language);
        }
    }

    /// <summary>By English words, which are the longest.</summary>
    private static DiagramLayout Drawn(WorkflowShape shape) =>
        DiagramLayout.Of(
            [.. shape.States.Select(s => new DiagramState(s, s))],
            [.. shape.Steps.GroupBy(s => (s.From, s.To)).Select(g => new DiagramStep(g.Key.From, g.Key.To, [.. g.Select(s => s.Action)]))]
        );

    private static bool IsAtSideOf((double X, double Y) point, DiagramBox box) =>
        (Math.Abs(point.X - box.X) < 1 || Math.Abs(point.X - box.X - DiagramBox.Width) < 1) && point.Y > box.Y && point.Y < box.Y + box.Height;

    /// <summary>Points along the curves of a path.</summary>
    private static IEnumerable<(double X, double Y)> PointsOf(string path)
    {
        var numbers = path.Split(' ', 'M', 'C').Where(p => p.Length > 0).Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToList();
        yield return (numbers[0], numbers[1]);
        for (var i = 0; i + 7 < numbers.Count; i += 6)
        {
            for (var t = 0.05; t < 1.0001; t += 0.05)
            {
                yield return (At(t, numbers, i), At(t, numbers, i + 1));
            }
        }
    }

    private static double At(double t, List<double> n, int i) =>
        ((1 - t) * (1 - t) * (1 - t) * n[i]) + (3 * (1 - t) * (1 - t) * t * n[i + 2]) + (3 * (1 - t) * t * t * n[i + 4]) + (t * t * t * n[i + 6]);

    private static WorkflowShape ShapeOf(FieldInfo field) =>
        (WorkflowShape)field.FieldType.GetProperty(nameof(Workflow<DayOfWeek, DayOfWeek>.Shape))!.GetValue(field.GetValue(null))!;
}
