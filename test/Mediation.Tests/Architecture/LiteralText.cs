using System.Reflection;
using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Mediation.Tests.Architecture;

/// <summary>Words that a component itself puts on the page, read from what Razor compiled: they are in one language only.</summary>
internal static partial class LiteralText
{
    /// <summary>The same in every language: units of measure.</summary>
    private static readonly string[] Symbols = ["KB"];

    private static readonly string[] ReadAloud = ["title", "alt", "placeholder", "aria-label"];

    public static IEnumerable<string> In(IEnumerable<Assembly> assemblies, Func<string, bool> isMeant)
    {
        foreach (var assembly in assemblies)
        {
            using var module = ModuleDefinition.ReadModule(assembly.Location);
            foreach (var type in module.GetTypes().Where(t => isMeant(t.FullName)))
            {
                foreach (
                    var text in type
                        .Methods.Where(m => m.HasBody)
                        .SelectMany(m => Drawn(m.Body))
                        .Where(text => Word().Matches(text).Any(w => !Symbols.Contains(w.Value, StringComparer.Ordinal)))
                )
                {
                    yield return $"{type.FullName}: {text.Trim()}";
                }
            }
        }
    }

    /// <summary>Literals handed to the builder of the page as content, and those of attributes that are read aloud.</summary>
    private static IEnumerable<string> Drawn(Mono.Cecil.Cil.MethodBody body) =>
        body
            .Instructions.Where(i => i.Operand is MethodReference { DeclaringType.Name: "RenderTreeBuilder" } && i.Previous?.Operand is string)
            .Select(i => (((MethodReference)i.Operand).Name, Text: (string)i.Previous.Operand, Before: i.Previous.Previous?.Operand as string))
            .Where(d =>
                d.Name is "AddMarkupContent" or "AddContent"
                || (d.Name == "AddAttribute" && d.Before is not null && ReadAloud.Contains(d.Before, StringComparer.Ordinal))
            )
            .Select(d => d.Name == "AddMarkupContent" ? Tag().Replace(d.Text, " ") : d.Text);

    [GeneratedRegex("<style.*?</style>|<[^>]*>|&[a-z]+;", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{L}{2,}|\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
