using System.Text.RegularExpressions;

namespace Mediation.Tests.Architecture;

/// <summary>Lines that a reader sees whole, in every file that people write.</summary>
public sealed partial class LineTests
{
    private const int Longest = 160;
    private const int MostLines = 200;
    private static readonly string[] Folders = ["etc", "src", "test"];

    /// <summary>What is not read by its lines: generated code.</summary>
    private static readonly string[] Apart = ["/Migrations/"];

    [Fact]
    public void No_line_is_longer_than_160_characters()
    {
        var files = Folders
            .SelectMany(f => Repository.Files(f, ".cs", ".razor", ".css", ".js", ".sh"))
            .Where(f => !Apart.Any(a => f.Contains(a, StringComparison.Ordinal)))
            .ToList();
        files.Count.ShouldBeGreaterThan(400);
        files.SelectMany(f => TooLong(f, File.ReadLines(Repository.PathOf(f)))).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_of_the_program_has_more_than_200_lines()
    {
        var files = Repository.Files("src", ".cs").Where(f => !Apart.Any(a => f.Contains(a, StringComparison.Ordinal))).ToList();
        files.Count.ShouldBeGreaterThan(400);
        files.SelectMany(f => TooTall(f, File.ReadLines(Repository.PathOf(f)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_too_many_lines_is_reported()
    {
        TooTall("a.cs", Enumerable.Repeat("", MostLines)).ShouldBeEmpty();
        TooTall("a.cs", Enumerable.Repeat("", MostLines + 1)).ShouldBe(["a.cs (201 lines)"]);
    }

    [Fact]
    public void The_style_sheet_has_one_declaration_a_line()
    {
        var sheets = Repository.Files("src", ".css").ToList();
        sheets.ShouldNotBeEmpty();
        sheets.SelectMany(f => Crowded(f, File.ReadLines(Repository.PathOf(f)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_line_is_reported_by_file_and_line()
    {
        string[] lines = ["short", new('x', Longest), new('x', Longest + 1)];
        TooLong("a.cs", lines).ShouldBe(["a.cs:3 (161 characters)"]);
    }

    [Theory]
    [InlineData("  color: red; margin: 0;", true)]
    [InlineData("a { color: red; }", true)]
    [InlineData("  color: red;", false)]
    [InlineData("  background: url(\"data:image/svg+xml;utf8,<svg/>\");", false)]
    [InlineData("/* one; two; */", false)]
    [InlineData("@media print { /* paper */", false)]
    public void A_line_of_more_than_one_declaration_is_reported(string line, bool isReported) => Crowded("a.css", [line]).Any().ShouldBe(isReported);

    private static IEnumerable<string> TooTall(string file, IEnumerable<string> lines) =>
        lines.Count() is var count && count > MostLines ? [$"{file} ({count} lines)"] : [];

    private static IEnumerable<string> TooLong(string file, IEnumerable<string> lines) =>
        lines.Select((line, i) => (line, Number: i + 1)).Where(l => l.line.Length > Longest).Select(l => $"{file}:{l.Number} ({l.line.Length} characters)");

    private static IEnumerable<string> Crowded(string file, IEnumerable<string> lines) =>
        lines
            .Select((line, i) => (Text: TextOrComment().Replace(line, ""), Number: i + 1))
            .Where(l => l.Text.Count(c => c == ';') > 1 || (l.Text.Contains('{', StringComparison.Ordinal) && l.Text.Contains(';', StringComparison.Ordinal)))
            .Select(l => $"{file}:{l.Number} {l.Text.Trim()}");

    [GeneratedRegex("\"[^\"]*\"|/\\*.*?\\*/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TextOrComment();
}
