using System.Reflection;
using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Identifiers as the words they are made of.</summary>
internal static partial class Names
{
    /// <summary>The words of a PascalCase or camelCase name.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => [.. Word().Matches(name).Select(m => m.Value)];

    /// <summary>Names in a type: its own, those of its members, private ones included, and of their parameters.</summary>
    public static IEnumerable<(string Name, string Where)> In(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var members = type.GetMembers(declared).Where(m => m is not Type && IsWritten(m)).ToList();
        return members
            .Select(m => (m.Name, $"{type.FullName}.{m.Name}"))
            .Concat(members.OfType<MethodBase>().SelectMany(m => m.GetParameters().Select(p => (p.Name ?? "", $"{type.FullName}.{m.Name}({p.Name})"))))
            .Prepend((type.Name, type.FullName!));
    }

    private static bool IsWritten(MemberInfo member) =>
        member switch
        {
            MethodInfo { IsSpecialName: true } or MethodInfo { Name: "Deconstruct" } => false,
            _ => true,
        } && !member.Name.Contains('<', StringComparison.Ordinal);

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
