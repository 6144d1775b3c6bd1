using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>What <c>etc/docs/security.md</c> says of the standard: each requirement once, each with one of three answers, with paths that exist.</summary>
public sealed partial class SecurityDocumentTests
{
    /// <summary>Requirements of the levels 1 and 2 of ASVS 5.0.0.</summary>
    private const int Requirements = 253;

    private static readonly string Document = Repository.ReadText("etc/docs/security.md");

    [Fact]
    public void Each_requirement_stands_there_once()
    {
        var numbers = Rows().SelectMany(r => r.Groups["numbers"].Value.Split(", ")).ToList();
        numbers.Count.ShouldBe(Requirements);
        numbers.ShouldBeUnique();
    }

    [Fact]
    public void Each_answer_is_kept_or_not_applicable_or_open_and_says_why()
    {
        Rows().Select(r => r.Groups["answer"].Value).Distinct().ShouldBe(["kept", "not applicable", "open"], ignoreOrder: true);
        Rows().ShouldAllBe(r => r.Groups["why"].Value.Trim().Length > 5);
        foreach (var answer in new[] { "kept", "not applicable", "open" })
        {
            var count = Rows().Where(r => r.Groups["answer"].Value == answer).Sum(r => r.Groups["numbers"].Value.Split(", ").Length);
            Document.ShouldContain($"{count} {answer}");
        }
    }

    [Fact]
    public void Each_path_exists() =>
        Paths().Matches(Document).Select(m => m.Groups["path"].Value).Where(p => !Path.Exists(Repository.PathOf(p))).ShouldBeEmpty();

    private static List<Match> Rows() => Row().Matches(Document).ToList();

    [GeneratedRegex(
        "^\\| (?<numbers>[0-9.]+(, [0-9.]+)*) \\| (?<answer>[a-z ]+) \\| (?<why>.*) \\|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Row();

    [GeneratedRegex("`(?<path>(src|etc)/[^`]+)`", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Paths();
}
