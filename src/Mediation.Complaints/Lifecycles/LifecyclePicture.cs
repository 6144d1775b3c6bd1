using Mediation.Core.Workflows;
using Mediation.Ui.Diagrams;

namespace Mediation.Complaints.Lifecycles;

/// <summary>Makes the states and lines of a picture from a lifecycle's table, in the reader's language.</summary>
public sealed class LifecyclePicture(Texts texts)
{
    public string StateOf(WorkflowShape shape, string state) => texts[$"{shape.StateKind}:{state}"];

    public string ActionOf(WorkflowShape shape, string action) => texts[$"{shape.ActionKind}:{action}"];

    /// <summary>Every state with how much is open in it, each leading to the list of these.</summary>
    public IReadOnlyList<DiagramState> StatesOf(GetLifecycles.Lifecycle lifecycle) =>
        [
            .. lifecycle.Shape.States.Select(name =>
                lifecycle.Open.FirstOrDefault(o => o.State == name) is { } open
                    ? new DiagramState(name, StateOf(lifecycle.Shape, name), texts["Lifecycle:Open", ("count", open.Count)], open.Address)
                    : new DiagramState(name, StateOf(lifecycle.Shape, name))
            ),
        ];

    /// <summary>Every state with how long a case was in it, all its times there together.</summary>
    public IReadOnlyList<DiagramState> StatesOf(GetCasePaths.Path path, DateTimeOffset now) =>
        [
            .. path.Shape.States.Select(name =>
            {
                var visits = path.Way.Visits.Where(v => v.State == name).ToList();
                return visits.Count == 0
                    ? new DiagramState(name, StateOf(path.Shape, name))
                    : new DiagramState(
                        name,
                        StateOf(path.Shape, name),
                        LongOf(visits.Aggregate(TimeSpan.Zero, (sum, v) => sum + ((v.To ?? now) - v.From))),
                        Look: visits[^1] == path.Way.Visits[^1] ? DiagramLook.Present : DiagramLook.Passed
                    );
            }),
        ];

    /// <summary>One line from a state to another, with the words of all its actions; marked where the case went.</summary>
    public IReadOnlyList<DiagramStep> StepsOf(WorkflowShape shape, LifecyclePath? way = null)
    {
        var visits = way?.Visits ?? [];
        var passed = visits
            .Zip(visits.Skip(1))
            .Select(pair => shape.Between(pair.First.State, pair.Second.State))
            .SelectMany(states => states.Zip(states.Skip(1)))
            .ToHashSet();
        return
        [
            .. shape
                .Steps.GroupBy(s => (s.From, s.To))
                .Select(g => new DiagramStep(
                    g.Key.From,
                    g.Key.To,
                    [.. g.Select(s => ActionOf(shape, s.Action))],
                    passed.Contains(g.Key) ? DiagramLook.Passed : DiagramLook.Plain
                )),
        ];
    }

    /// <summary>A length of time in the two units that matter.</summary>
    public string LongOf(TimeSpan time) =>
        time >= TimeSpan.FromDays(1)
            ? texts["Lifecycle:Days", ("days", (int)time.TotalDays), ("hours", time.Hours)]
            : texts["Lifecycle:Hours", ("hours", (int)time.TotalHours), ("minutes", time.Minutes)];
}
