using System.Globalization;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The traps of DOMAIN 8 on whole cases, against dates that were worked by hand: <c>Data/dated-cases.txt</c>, which says how it is read.</summary>
public sealed class DatedCaseTests
{
    /// <summary>Traps that concern a complaint, its clock, its parties or its letters; the others are those of mediation, ownership and payment.</summary>
    private static readonly int[] Traps = [.. Enumerable.Range(1, 16), 20, 21, 25, 26, 27, 28];

    public static IEnumerable<TheoryDataRow<string>> Cases() => Lines().Where(line => line.Data.Split(" | ").Length > 3);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_duty_stands_as_it_was_worked_out_by_hand(string line)
    {
        var columns = line.Split(" | ");
        DatedCase? played = null;
        if (AnEnding.RefusalOf(() => played = DatedCase.Of(columns[3])) is { } refusal)
        {
            $"refused {refusal}".ShouldBe(columns[4], columns[1]);
            return;
        }

        var isFirst = columns[2].StartsWith("first ", StringComparison.Ordinal);
        var kind = columns[2].Split(' ')[^1];
        var duty = isFirst ? played!.Duties.First(d => d.Kind == kind) : played!.Duties.Last(d => d.Kind == kind);
        $"{DatedExampleTests.Day(duty.LastDay())} = {DatedExampleTests.Instant(duty.DueAt)} {duty.State}".ShouldBe(columns[4], columns[1]);
        DatedExampleTests.ArticlesOf(Rules.Explain(duty, played!.Facts, played.At)).ShouldBe(columns[5], columns[1]);
    }

    [Fact]
    public void Every_trap_is_shown_by_dates_or_by_tests_that_exist_or_it_is_written_why_not()
    {
        Numbers(DatedExampleTests.Examples().Concat(Lines())).Distinct().Order().ShouldBe(Traps);
        var classes = typeof(DatedCaseTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        const string shown = "shown by ";
        foreach (var line in Lines().Select(line => line.Data).Where(line => line.Split(" | ").Length == 3))
        {
            var words = line.Split(" | ")[2];
            (words.StartsWith("not in this product yet: ", StringComparison.Ordinal) || words[shown.Length..].Split(", ").All(classes.Contains)).ShouldBeTrue(
                line
            );
        }
    }

    [Fact]
    public void No_case_stands_twice()
    {
        List<string> played = [.. Cases().Select(c => string.Join('|', c.Data.Split(" | ")[2..4]))];
        played.Distinct().Count().ShouldBe(played.Count);
    }

    private static IEnumerable<TheoryDataRow<string>> Lines() => DatedExampleTests.Rows("dated-cases.txt");

    private static IEnumerable<int> Numbers(IEnumerable<TheoryDataRow<string>> lines) =>
        lines.Select(line => int.Parse(line.Data.Split(" | ")[0]["8.".Length..], CultureInfo.InvariantCulture));
}
