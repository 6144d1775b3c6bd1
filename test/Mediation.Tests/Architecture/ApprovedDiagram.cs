using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>A state diagram of a module's README: the table that was agreed.</summary>
/// <param name="Module">Name of the module without its family, such as <c>Ownership</c>.</param>
/// <param name="Text">The diagram without its fences.</param>
internal sealed partial record ApprovedDiagram(string Module, string Text)
{
    private readonly Dictionary<(string State, string Action), string> steps = Step()
        .Matches(Text)
        .ToDictionary(m => (m.Groups["from"].Value, m.Groups["action"].Value), m => m.Groups["to"].Value);

    /// <summary>The one of the module in which a type stands that names all states of its table, and only these.</summary>
    /// <param name="type">The workflow.</param>
    /// <param name="states">Names of all states.</param>
    public static ApprovedDiagram Of(Type type, IReadOnlyCollection<string> states)
    {
        var project = type.Assembly.GetName().Name!;
        return Block()
            .Matches(Repository.ReadText("src", project, "README.md"))
            .Select(m => new ApprovedDiagram(project["Mediation.".Length..], m.Groups["text"].Value))
            .Where(d => d.steps.Keys.All(step => states.Contains(step.State)) && d.steps.Values.All(states.Contains))
            .ShouldHaveSingleItem();
    }

    /// <summary>The state after an action, or null where the state refuses it.</summary>
    public string? After(string state, string action) => steps.GetValueOrDefault((state, action));

    [GeneratedRegex("```mermaid\n(?<text>stateDiagram-v2\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ +(?<from>\w+) --> (?<to>\w+) : (?<action>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
