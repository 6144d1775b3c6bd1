using Stateless;
using Stateless.Reflection;

namespace Mediation.Core.Workflows;

/// <summary>
/// A state machine read once from its Stateless definition into the table state × action → state. The table refuses, the page asks
/// it which buttons to draw, and the diagram is drawn from it: one truth in one place. What the table cannot hold (guards, substates,
/// dynamic, internal and ignored transitions, actions on entry or exit) is refused when the workflow is made; conditions belong into the aggregate.
/// </summary>
public sealed class Workflow<TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly Dictionary<(TState State, TAction Action), TState> table = [];
    private readonly string refusalCode;

    /// <param name="refusalCode">Error code of an action that the state does not allow.</param>
    /// <param name="define">The whole table, written with Stateless: <c>Permit</c> and <c>PermitReentry</c> only.</param>
    /// <exception cref="InvalidOperationException">The definition uses what the table cannot hold.</exception>
    public Workflow(string refusalCode, Action<StateMachine<TState, TAction>> define)
    {
        this.refusalCode = refusalCode;
        StateMachine<TState, TAction> machine = new(default(TState));
        define(machine);
        foreach (var state in machine.GetInfo().States)
        {
            RefuseUnsupported(state);
            foreach (var transition in state.FixedTransitions)
            {
                RefuseUnsupported(state, transition);
                var step = ((TState)state.UnderlyingState, (TAction)transition.Trigger.UnderlyingTrigger);
                if (!table.TryAdd(step, (TState)transition.DestinationState.UnderlyingState))
                {
                    throw Unsupported(state, $"two transitions on {transition.Trigger}");
                }
            }
        }
    }

    /// <summary>Every allowed step.</summary>
    public IEnumerable<(TState From, TAction Action, TState To)> Steps =>
        table.Select(step => (step.Key.State, step.Key.Action, step.Value)).OrderBy(s => s.State).ThenBy(s => s.Action);

    /// <summary>The table by names, for whoever draws it: every state that it mentions, and the steps that lead to another state.</summary>
    public WorkflowShape Shape =>
        new(
            typeof(TState).Name,
            typeof(TAction).Name,
            [.. Enum.GetValues<TState>().Where(state => Steps.Any(s => s.From.Equals(state) || s.To.Equals(state))).Select(state => state.ToString())],
            [.. Steps.Where(s => !s.From.Equals(s.To)).Select(s => new WorkflowStep(s.From.ToString(), s.Action.ToString(), s.To.ToString()))]
        );

    public bool Allows(TState state, TAction action) => table.ContainsKey((state, action));

    public IEnumerable<TAction> Allowed(TState state) => Enum.GetValues<TAction>().Where(action => Allows(state, action));

    /// <summary>The state after the action.</summary>
    /// <exception cref="BusinessException">The state does not allow it (409).</exception>
    public TState After(TState state, TAction action) => table.TryGetValue((state, action), out var next) ? next : throw Refusal(state, action);

    /// <summary>Why the state does not allow the action; null when it does.</summary>
    public BusinessException? RefusalOf(TState state, TAction action) => Allows(state, action) ? null : Refusal(state, action);

    /// <summary>The table as a Mermaid state diagram.</summary>
    public string Diagram()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (var (from, action, to) in Steps)
        {
            text.Append("    ").Append(from).Append(" --> ").Append(to).Append(" : ").Append(action).Append('\n');
        }

        return text.ToString();
    }

    private BusinessException Refusal(TState state, TAction action) =>
        new BusinessException(refusalCode).With("state", state.ToString()).With("action", action.ToString());

    private static void RefuseUnsupported(StateInfo state)
    {
        var unsupported =
            state.Superstate is not null || state.Substates.Any() ? "a substate"
            : state.DynamicTransitions.FirstOrDefault() is { } dynamic ? $"a dynamic transition on {dynamic.Trigger}"
            : state.IgnoredTriggers.FirstOrDefault() is { } ignored ? $"an ignored trigger, {ignored.Trigger}"
            : state.EntryActions.Any() || state.ExitActions.Any() || state.ActivateActions.Any() || state.DeactivateActions.Any() ? "an action of its own"
            : null;
        if (unsupported is not null)
        {
            throw Unsupported(state, unsupported);
        }
    }

    private static void RefuseUnsupported(StateInfo state, FixedTransitionInfo transition)
    {
        // First, for Stateless gives an internal transition a guard of its own.
        if (transition.IsInternalTransition)
        {
            throw Unsupported(state, $"an internal transition on {transition.Trigger}");
        }

        if (transition.GuardConditionsMethodDescriptions.Any())
        {
            throw Unsupported(state, $"a guard on {transition.Trigger}");
        }
    }

    private static InvalidOperationException Unsupported(StateInfo state, string what) =>
        new(
            $"The workflow of {typeof(TState).Name} has {what} at {state}, which its table cannot hold. "
                + "Use Permit or PermitReentry; put conditions into the aggregate."
        );
}
