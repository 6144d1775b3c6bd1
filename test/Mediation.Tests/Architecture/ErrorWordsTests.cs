using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Whoever is refused reads why: a code without them would stand on the page as it is.</summary>
public sealed class ErrorWordsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly string Modules = string.Join(
        '|',
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src"), "Localization", SearchOption.AllDirectories)
            .Select(folder => Path.GetFileName(Path.GetDirectoryName(folder)!).Split('.')[^1])
    );

    public static TheoryData<string> Languages => [TextCatalog.Chinese, TextCatalog.English];

    [Theory, MemberData(nameof(Languages))]
    public void Every_code_of_a_refusal_has_words_in_its_module(string language)
    {
        var codes = Codes().Distinct(StringComparer.Ordinal).ToList();
        codes.ShouldContain("Referrals:AnonymousComplainant");
        codes.ShouldContain("Core:TakeOutOfRange");
        codes.ShouldContain("Documents:NotIssuedHere", "thrown where it is found, in no list of errors");
        codes.Where(code => !WordsOf(code.Split(':')[0], language).Contains(code)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                Regex
                    .Matches(File.ReadAllText(file), $"\"(?<code>(?:{Modules}):[A-Z][A-Za-z]+)\"", RegexOptions.ExplicitCapture, Patience)
                    .Select(m => m.Groups["code"].Value)
            );

    /// <summary>A module's own words and those of the frame.</summary>
    private static HashSet<string> WordsOf(string module, string language) =>
        [
            .. new[] { module, "Core" }
                .Select(m => Path.Combine(Repository.Root, "src", $"Mediation.{m}", "Localization", $"{language}.json"))
                .Where(File.Exists)
                .SelectMany(Keys),
        ];

    private static IEnumerable<string> Keys(string file)
    {
        using var words = JsonDocument.Parse(File.ReadAllText(file));
        return [.. words.RootElement.EnumerateObject().Select(w => w.Name)];
    }
}
