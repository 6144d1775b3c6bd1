namespace Mediation.Core.Workflows;

/// <summary>The table of a <see cref="Workflow{TState, TAction}"/> by names: what a diagram of it is drawn from, whichever its types are.</summary>
/// <param name="StateKind">Name of the type of its states, with which their words begin.</param>
/// <param name="ActionKind">Name of the type of its actions, with which their words begin.</param>
/// <param name="States">Its states in their order; it begins in the first.</param>
/// <param name="Steps">Every step that leads to another state.</param>
public sealed record WorkflowShape(string StateKind, string ActionKind, IReadOnlyList<string> States, IReadOnlyList<WorkflowStep> Steps)
{
    /// <summary>
    /// The states from one to another by the fewest steps, both included; empty where none lead there. One save can take several steps, as a leader's
    /// refusal does that names the next leader at once: only where it ends is stored.
    /// </summary>
    public IReadOnlyList<string> Between(string from, string to)
    {
        Dictionary<string, string> cameFrom = [];
        Queue<string> next = new([from]);
        while (next.TryDequeue(out var state))
        {
            foreach (var step in Steps.Where(s => s.From == state && s.To != from && cameFrom.TryAdd(s.To, state)))
            {
                if (step.To == to)
                {
                    List<string> way = [to];
                    while (way[0] != from)
                    {
                        way.Insert(0, cameFrom[way[0]]);
                    }

                    return way;
                }

                next.Enqueue(step.To);
            }
        }

        return [];
    }
}

/// <summary>An action that leads from a state to another.</summary>
public sealed record WorkflowStep(string From, string Action, string To);
