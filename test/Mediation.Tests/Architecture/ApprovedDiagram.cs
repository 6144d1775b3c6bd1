using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>The state diagram of a module's README: the table that was agreed.</summary>
/// <param name="Module">Name of the module without its family, such as <c>Ownership</c>.</param>
/// <param name="Text">The diagram without its fences.</param>
internal sealed partial record ApprovedDiagram(string Module, string Text)
{
    private readonly Dictionary<(string State, string Action), string> steps = Step()
        .Matches(Text)
        .ToDictionary(m => (m.Groups["from"].Value, m.Groups["action"].Value), m => m.Groups["to"].Value);

    /// <summary>The one of the module in which a type stands.</summary>
    public static ApprovedDiagram Of(Type type)
    {
        var project = type.Assembly.GetName().Name!;
        return new(
            project["Mediation.".Length..],
            Block().Matches(Repository.ReadText("src", project, "README.md")).ShouldHaveSingleItem().Groups["text"].Value
        );
    }

    /// <summary>The state after an action, or null where the state refuses it.</summary>
    public string? After(string state, string action) => steps.GetValueOrDefault((state, action));

    [GeneratedRegex("```mermaid\n(?<text>stateDiagram-v2\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ +(?<from>\w+) --> (?<to>\w+) : (?<action>\w+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
