using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

public sealed class GlossaryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Never shown: no sign at all, and a fact, which is shown by its own name.</summary>
    private static readonly string[] NeverShown = ["RiskSigns:None", "RiskSource:Fact"];

    [Fact]
    public void Each_word_in_code_of_the_glossary_is_an_identifier_in_the_source()
    {
        var source = string.Join(
            '\n',
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        MissingIn(source, CodeWords()).ShouldBeEmpty();
        MissingIn(source, ["NoSuchWordInTheSource"]).ShouldHaveSingleItem("the check itself can fail");
    }

    /// <summary>An enum of which one value has a word on the pages has a word for each: a value renamed by accident would be shown as its code.</summary>
    [Theory]
    [InlineData(TextCatalog.Chinese)]
    [InlineData(TextCatalog.English)]
    public void An_enum_that_is_shown_has_a_word_for_each_of_its_values(string language)
    {
        var keys = Words.All.In(language).Keys.ToHashSet(StringComparer.Ordinal);
        var shown = MediationModules
            .All.SelectMany(m => m.Assembly.GetTypes())
            .Where(t => t.IsEnum && Enum.GetNames(t).Any(name => keys.Contains($"{t.Name}:{name}")))
            .ToList();
        shown.Count.ShouldBeGreaterThan(20);
        shown.SelectMany(t => Enum.GetNames(t).Select(name => $"{t.Name}:{name}")).Where(key => !keys.Contains(key)).Except(NeverShown).ShouldBeEmpty();
    }

    private static IEnumerable<string> CodeWords() =>
        File.ReadLines(Path.Combine(Repository.Root, "GLOSSARY.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line =>
                Regex.Matches(line.Split('|')[2], "`(?<word>[A-Za-z]+)`", RegexOptions.ExplicitCapture, Patience).Select(m => m.Groups["word"].Value)
            );

    private static IEnumerable<string> MissingIn(string source, IEnumerable<string> words) =>
        words.Where(word => !Regex.IsMatch(source, $@"\b{word}\b", RegexOptions.None, Patience));
}
