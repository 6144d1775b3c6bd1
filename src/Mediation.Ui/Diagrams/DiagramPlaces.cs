namespace Mediation.Ui.Diagrams;

/// <summary>
/// The order of what stands in each column. A step over several columns has a lane of its own in each between, so that no line runs through a box; what
/// belongs together is moved together (barycentres, as of Sugiyama, Tagawa and Toda, 1981).
/// </summary>
internal sealed class DiagramPlaces
{
    private const int Sweeps = 12;

    private readonly List<List<Place>> columns;
    private readonly Dictionary<DiagramStep, IReadOnlyList<Place>> ways = [];

    public DiagramPlaces(IReadOnlyList<DiagramState> states, IReadOnlyList<DiagramStep> steps, DiagramLayers layers)
    {
        columns = [.. Enumerable.Range(0, layers.Count).Select(_ => new List<Place>())];
        Dictionary<string, Place> boxes = [];
        foreach (var state in states)
        {
            columns[layers.Of(state.Name)].Add(boxes[state.Name] = new Place(state));
        }

        foreach (var step in steps)
        {
            var (left, right) = layers.IsBack(step) ? (step.To, step.From) : (step.From, step.To);
            List<Place> way = [boxes[left]];
            for (var column = layers.Of(left) + 1; column < layers.Of(right); column++)
            {
                Place lane = new(null);
                columns[column].Add(lane);
                way.Add(lane);
            }

            way.Add(boxes[right]);
            ways[step] = way;
            for (var i = 1; i < way.Count; i++)
            {
                way[i - 1].Right.Add(way[i]);
                way[i].Left.Add(way[i - 1]);
            }
        }

        Number();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            Sort(sweep % 2 == 0);
        }
    }

    public IReadOnlyList<IReadOnlyList<Place>> Columns => columns;

    /// <summary>The places of a step from left to right: box, lanes, box.</summary>
    public IReadOnlyList<Place> WayOf(DiagramStep step) => ways[step];

    private void Sort(bool toTheRight)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var at = toTheRight ? i : columns.Count - 1 - i;
            columns[at] =
            [
                .. columns[at].OrderBy(p => (toTheRight ? p.Left : p.Right) is { Count: > 0 } near ? near.Average(n => n.Share) : p.Share).ThenBy(p => p.Share),
            ];
            Number();
        }
    }

    /// <summary>A place's share of its column's height, so that long and short columns compare.</summary>
    private void Number()
    {
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Count; i++)
            {
                column[i].Share = (i + 0.5) / column.Count;
            }
        }
    }

    /// <param name="state">The state whose box stands here; null of a lane.</param>
    internal sealed class Place(DiagramState? state)
    {
        public DiagramState? State => state;

        public List<Place> Left { get; } = [];

        public List<Place> Right { get; } = [];

        public double Share { get; set; }

        public double X { get; set; }

        public double Y { get; set; }

        public double Height { get; set; }

        public double Middle => Y + Height / 2;
    }
}
