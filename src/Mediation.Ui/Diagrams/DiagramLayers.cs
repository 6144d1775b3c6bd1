namespace Mediation.Ui.Diagrams;

/// <summary>
/// In which column each state stands: one further than the furthest state that leads to it. A step that leads back to where one came from, found by
/// walking from the first state in the order given, counts the other way round, so that there is no circle.
/// </summary>
internal sealed class DiagramLayers
{
    private readonly ILookup<string, DiagramStep> leaving;
    private readonly HashSet<string> walked = [];
    private readonly List<string> way = [];
    private readonly HashSet<DiagramStep> back = [];
    private readonly Dictionary<string, int> columns = [];

    public DiagramLayers(IReadOnlyList<DiagramState> states, IReadOnlyList<DiagramStep> steps)
    {
        leaving = steps.ToLookup(s => s.From);
        foreach (var state in states)
        {
            Walk(state.Name);
        }

        var arriving = steps.Where(s => !back.Contains(s)).ToLookup(s => s.To);
        foreach (var state in states)
        {
            ColumnOf(state.Name, arriving);
        }
    }

    public int Count => columns.Values.DefaultIfEmpty(-1).Max() + 1;

    public int Of(string state) => columns[state];

    public bool IsBack(DiagramStep step) => back.Contains(step);

    private void Walk(string state)
    {
        if (!walked.Add(state))
        {
            return;
        }

        way.Add(state);
        foreach (var step in leaving[state])
        {
            if (way.Contains(step.To))
            {
                back.Add(step);
                continue;
            }

            Walk(step.To);
        }

        way.RemoveAt(way.Count - 1);
    }

    private int ColumnOf(string state, ILookup<string, DiagramStep> arriving) =>
        columns.TryGetValue(state, out var known)
            ? known
            : columns[state] = arriving[state].Select(s => ColumnOf(s.From, arriving) + 1).DefaultIfEmpty(0).Max();
}
