namespace Mediation.Tests.Architecture;

/// <summary>A use case is one file of its own name in a feature folder of its module: looked for on the disk, whatever its namespace says.</summary>
internal static class UseCaseFiles
{
    private static readonly string[] NoFeature = ["Domain", "Data", "Listeners", "Timers", "Policies", "Localization", "Templates"];

    /// <summary>In the frame the timers are themselves the feature.</summary>
    private const string Excepted = "src/Mediation.Core/Timers/";

    /// <param name="useCases">The use cases of one project.</param>
    /// <param name="project">Folder of the project, from the root of the tree.</param>
    public static IEnumerable<string> Faults(IEnumerable<Type> useCases, string project)
    {
        var files = Repository
            .Files(project, ".cs")
            .Select(f => f[(project.Length + 1)..])
            .ToLookup(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal);
        foreach (var useCase in useCases)
        {
            var own = files[useCase.Name].ToList();
            if (own.Count != 1)
            {
                yield return $"{useCase.Name} has {own.Count} files of its name under {project}";
            }
            else if (!$"{project}/{own[0]}".StartsWith(Excepted, StringComparison.Ordinal) && !IsInFeature(own[0]))
            {
                yield return $"{useCase.Name} does not stand in a feature folder, but at {project}/{own[0]}";
            }
            else if (!Declares(Repository.ReadText(project, own[0]), useCase))
            {
                yield return $"{project}/{own[0]} does not hold {useCase.FullName}";
            }
        }
    }

    private static bool IsInFeature(string file) => file.Split('/') is [var feature, _] && !NoFeature.Contains(feature, StringComparer.Ordinal);

    private static bool Declares(string text, Type useCase) =>
        text.Contains($"class {useCase.Name}(", StringComparison.Ordinal)
        || text.Contains($"class {useCase.Name} :", StringComparison.Ordinal)
        || text.Contains($"class {useCase.Name}\n", StringComparison.Ordinal);
}
