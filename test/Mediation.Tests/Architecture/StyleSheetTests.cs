namespace Mediation.Tests.Architecture;

/// <summary>The style sheet is read whole by a browser: one rule that is not closed takes all that follow with it.</summary>
public sealed class StyleSheetTests
{
    [Fact]
    public void Every_rule_is_closed_and_the_rules_of_a_width_or_of_paper_stand_at_the_top()
    {
        var depth = 0;
        foreach (var (line, number) in File.ReadLines(Repository.PathOf("src", "Mediation.Ui/wwwroot/mediation.css")).Select((line, i) => (line, i + 1)))
        {
            if (line.StartsWith("@media", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal))
            {
                depth.ShouldBe(0, $"line {number}: {line}");
            }

            depth += line.Count(c => c == '{') - line.Count(c => c == '}');
            depth.ShouldBeInRange(0, 2, $"line {number}: {line}");
        }

        depth.ShouldBe(0);
    }
}
