using System.Text;
using Place = Mediation.Ui.Diagrams.DiagramPlaces.Place;

namespace Mediation.Ui.Diagrams;

/// <summary>
/// Draws a lifecycle from left to right: states in columns, steps as lines that cross no box, each with its word where it begins. Pure: the same
/// states and steps come out the same.
/// </summary>
public sealed class DiagramLayout
{
    private const double Margin = 12;
    private const double Gap = 20;
    private const double Lane = 20;
    private const double Line = 22;
    private const double SmallestBox = 52;
    private const double Bend = 40;
    private const int LongestLabel = 20;

    private readonly DiagramLayers layers;
    private readonly DiagramPlaces places;
    private readonly IReadOnlyList<DiagramStep> steps;
    private readonly Dictionary<(DiagramStep, bool IsRight), double> ends = [];

    private DiagramLayout(IReadOnlyList<DiagramState> states, IReadOnlyList<DiagramStep> steps)
    {
        this.steps = steps;
        layers = new DiagramLayers(states, steps);
        places = new DiagramPlaces(states, steps, layers);
        Stack();
        Spread();
        Boxes = [.. places.Columns.SelectMany(c => c).Where(p => p.State is not null).Select(p => new DiagramBox(p.State!, p.X, p.Y, p.Height))];
        Lines = [.. steps.Select(Drawn)];
    }

    public IReadOnlyList<DiagramBox> Boxes { get; }

    public IReadOnlyList<DiagramLine> Lines { get; }

    public double Width { get; private set; }

    public double Height { get; private set; }

    /// <param name="states">In their order; it begins in the first.</param>
    /// <param name="steps">At most one from a state to another, and none to itself.</param>
    public static DiagramLayout Of(IReadOnlyList<DiagramState> states, IReadOnlyList<DiagramStep> steps) => new(states, steps);

    private IEnumerable<DiagramStep> At(Place box, bool isRight) => steps.Where(s => (isRight ? places.WayOf(s)[0] : places.WayOf(s)[^1]) == box);

    /// <summary>Heights and places: a box is as high as the lines at its sides need, a column stands in the middle.</summary>
    private void Stack()
    {
        var x = Margin;
        for (var i = 0; i < places.Columns.Count; i++)
        {
            var y = Margin;
            foreach (var place in places.Columns[i])
            {
                place.X = x;
                place.Y = y;
                place.Height = place.State is null ? Lane : Math.Max(SmallestBox, Line * Math.Max(At(place, true).Count(), At(place, false).Count()));
                y += place.Height + Gap;
            }

            Height = Math.Max(Height, y - Gap + Margin);
            x += DiagramBox.Width + Room(i);
        }

        Width = x - Room(places.Columns.Count - 1) + Margin;
        foreach (var column in places.Columns)
        {
            var space = (Height - Margin - column[^1].Y - column[^1].Height) / 2;
            column.ToList().ForEach(p => p.Y += space);
        }
    }

    /// <summary>Room to the right of a column, for the words that begin there and those that begin at the next one.</summary>
    private double Room(int column)
    {
        var right = steps.Where(s => !layers.IsBack(s) && layers.Of(s.From) == column).Select(Long).DefaultIfEmpty(0).Max();
        var left = steps.Where(s => layers.IsBack(s) && layers.Of(s.From) == column + 1).Select(Long).DefaultIfEmpty(0).Max();
        return right + left + Bend + Gap;
    }

    /// <summary>Where the lines meet the sides of the boxes: in the order of where they go.</summary>
    private void Spread()
    {
        foreach (var box in places.Columns.SelectMany(c => c).Where(p => p.State is not null))
        {
            foreach (var isRight in new[] { true, false })
            {
                List<DiagramStep> there = [.. At(box, isRight).OrderBy(s => (isRight ? places.WayOf(s)[1] : places.WayOf(s)[^2]).Middle)];
                for (var i = 0; i < there.Count; i++)
                {
                    ends[(there[i], isRight)] = box.Y + box.Height * (i + 1) / (there.Count + 1);
                }
            }
        }
    }

    private DiagramLine Drawn(DiagramStep step)
    {
        var way = places.WayOf(step);
        List<(double X, double Y)> points = [(way[0].X + DiagramBox.Width, ends[(step, true)])];
        points.AddRange(way.Skip(1).SkipLast(1).SelectMany(p => new[] { (p.X, p.Middle), (p.X + DiagramBox.Width, p.Middle) }));
        points.Add((way[^1].X, ends[(step, false)]));
        var isBack = layers.IsBack(step);
        if (isBack)
        {
            points.Reverse();
        }

        var (x, y) = points[0];
        return new DiagramLine(step, PathOf(points), LabelOf(step), isBack ? x - 8 : x + 8, y - 4, isBack);
    }

    private static string PathOf(List<(double X, double Y)> points)
    {
        StringBuilder path = new(Invariant($"M{points[0].X:0.#} {points[0].Y:0.#}"));
        for (var i = 1; i < points.Count; i++)
        {
            var middle = (points[i - 1].X + points[i].X) / 2;
            path.Append(Invariant($" C{middle:0.#} {points[i - 1].Y:0.#} {middle:0.#} {points[i].Y:0.#} {points[i].X:0.#} {points[i].Y:0.#}"));
        }

        return path.ToString();
    }

    private static string LabelOf(DiagramStep step)
    {
        var first = step.Words[0];
        var cut = first.Length > LongestLabel ? first[..(LongestLabel - 1)].TrimEnd() + "…" : first;
        return step.Words.Count > 1 ? Invariant($"{cut} +{step.Words.Count - 1}") : cut;
    }

    /// <summary>How wide a label is at 11 px: a Han character is a square, a Latin letter about half of one.</summary>
    private static double Long(DiagramStep step) => LabelOf(step).Sum(c => c > 0x2E7F ? 11.0 : 6.2);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
