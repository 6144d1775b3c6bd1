using System.Reflection;
using System.Xml.Linq;

namespace Mediation.Tests.Architecture;

/// <summary>The dependency rule (ADR 3): a project may use those of the layers before its own, and neighbours do not see each other.</summary>
internal static class Layers
{
    private static readonly string[][] All =
    [
        ["Mediation.Protocol"],
        ["Mediation.Core"],
        ["Mediation.Ui"],
        ["Mediation.Accounts", "Mediation.Documents", "Mediation.Notifications"],
        ["Mediation.Complaints"],
        ["Mediation.Ownership", "Mediation.Referrals"],
        ["Mediation.Centre", "Mediation.Settlements", "Mediation.Evaluations"],
        ["Mediation.Exchange"],
        ["Mediation.Portal", "Mediation.PolicyStudio", "Mediation.Reports"],
        ["Mediation.EntityFrameworkCore"],
        ["Mediation.Demo"],
        ["Mediation.Web"],
    ];

    /// <summary>Place of a project from the bottom, or -1 where it has none.</summary>
    public static int Of(string project) => Array.FindIndex(All, layer => layer.Contains(project, StringComparer.Ordinal));

    /// <summary>References of a project file that do not point down.</summary>
    public static IEnumerable<string> FaultsIn(string project, XDocument file) =>
        ReferencesOf(file)
            .Where(reference => Of(project) < 0 || Of(reference) < 0 || Of(reference) >= Of(project))
            .Select(reference => $"{project} references {reference}");

    /// <summary>References of a project file of which its compiled assembly uses nothing.</summary>
    public static IEnumerable<string> UnusedIn(XDocument file, Assembly compiled) =>
        ReferencesOf(file).Except(compiled.GetReferencedAssemblies().Select(a => a.Name!), StringComparer.Ordinal);

    /// <summary>Uses of a type whose project is not below that of the user.</summary>
    /// <param name="projectOf">Project of a type of ours.</param>
    public static IEnumerable<string> Faults(IEnumerable<Type> types, Func<Type, string> projectOf) =>
        types
            .SelectMany(CodeModel.UsesOf)
            .Where(use => use.Known is { } used && projectOf(used) != projectOf(use.By) && Of(projectOf(used)) >= Of(projectOf(use.By)))
            .Select(use => use.ToString())
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ReferencesOf(XDocument file) =>
        file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
}
