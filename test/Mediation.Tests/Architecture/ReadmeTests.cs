using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Paths that a README names exist: from its own folder, or from the root of the repository.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] FileEndings = [".cs", ".css", ".csproj", ".js", ".json", ".md", ".png", ".props", ".razor", ".sh", ".sln", ".sql"];

    [Fact]
    public void Every_path_in_a_README_exists()
    {
        string[] readmes = [.. Readmes()];
        readmes.Length.ShouldBeGreaterThan(12);
        readmes.SelectMany(readme => Paths(Repository.ReadText(readme))).Count().ShouldBeGreaterThan(100);
        readmes.SelectMany(readme => Missing(readme, Repository.ReadText(readme))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_has_a_README()
    {
        var projects = Repository.Files("src", ".csproj").Select(Path.GetDirectoryName).ToList();
        projects.ShouldNotBeEmpty();
        projects.Where(folder => !File.Exists(Repository.PathOf(folder!, "README.md"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_path_that_is_not_there_is_reported()
    {
        const string Text = """
            A rule stands in `UseCases/Gone.cs`, its folder is `Jobs/`, run `bash etc/gone.sh`. See [more](Gone.md).
            What exists: `CoreModule.cs`, `Data/`, `etc/test.sh`, [the events](../../etc/docs/events.md).
            What is no path: `/api/v1/files`, `DIR/keys`, `./data`, `Policies/{key}.v{n}.json`, `IfMatch`, `text/csv`, [a page](https://example.org/Gone.md).
            ```
            src/Mediation.Gone/  a project in a tree
            ```
            """;
        string[] gone = ["UseCases/Gone.cs", "Jobs/", "etc/gone.sh", "src/Mediation.Gone/", "Gone.md"];
        Missing("src/Mediation.Core/README.md", Text).ShouldBe(gone.Select(p => $"src/Mediation.Core/README.md: {p}"));
    }

    private static IEnumerable<string> Readmes() =>
        Repository
            .Files("src", ".md")
            .Concat(Repository.Files("etc", ".md"))
            .Where(f => Path.GetFileName(f) == "README.md")
            .Where(f => !f.StartsWith("src/", StringComparison.Ordinal) || f.Count(c => c == '/') == 2)
            .Prepend("README.md");

    private static IEnumerable<string> Missing(string readme, string text)
    {
        var folder = Path.GetDirectoryName(readme) ?? "";
        return Paths(text).Where(p => !Exists(Repository.PathOf(folder, p)) && !Exists(Repository.PathOf(p))).Select(p => $"{readme}: {p}");
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>Words in code marks or code blocks that look like a path of the repository, and the targets of links into it.</summary>
    private static IEnumerable<string> Paths(string text) =>
        Code()
            .Matches(text)
            .SelectMany(code => code.Value.Trim('`').Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries))
            .Where(LooksLikePath)
            .Concat(Link().Matches(text).Select(link => link.Groups["target"].Value))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Either a file by its ending, or a folder: with a slash at its end, or under a folder of the root.</summary>
    private static bool LooksLikePath(string word) =>
        PathWord().IsMatch(word)
        && !PlaceOfARun().IsMatch(word)
        && (
            FileEndings.Contains(Path.GetExtension(word), StringComparer.Ordinal)
            || word.EndsWith('/')
            || (word.Contains('/', StringComparison.Ordinal) && Directory.Exists(Repository.PathOf(word.Split('/')[0])))
        );

    [GeneratedRegex("```.*?```|`[^`\n]+`", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)#:\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*/?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathWord();

    /// <summary>A first folder in capitals, or a dot, stands for one of the caller's, such as <c>DIR/keys</c>.</summary>
    [GeneratedRegex(@"^([A-Z]+|\.)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceOfARun();
}
