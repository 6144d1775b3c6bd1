namespace Mediation.Tests.Core.Values;

public sealed class SumUnitsTests
{
    [Theory]
    [InlineData("被多收了３万元，要求退还 3,280.50 元", new[] { 30000d, 3280.5d })]
    [InlineData("一共 1.5 万", new[] { 15000d })]
    [InlineData("2026 年 3 月的账单，第 5 条", new double[0])]
    [InlineData(null, new double[0])]
    public void The_sums_of_a_text_are_read_in_yuan(string? text, double[] expected) => SumUnits.NamedIn(text).ShouldBe(expected.Select(sum => (decimal)sum));

    [Theory]
    [InlineData(3, "要求退还 3 万元", true)]
    [InlineData(30000, "要求退还 3 万元", false)]
    [InlineData(3, "要求退还 3 元，本金 3 万元", false)]
    [InlineData(3, "要求退还手续费", false)]
    public void A_sum_that_reads_like_the_ten_thousands_of_what_was_said_is_noticed(int typed, string said, bool expected) =>
        SumUnits.IsInTenThousandsOf(typed, said).ShouldBe(expected);

    [Theory]
    [InlineData(3, 30000, true)]
    [InlineData(2.5, 30000, true)]
    [InlineData(3.01, 30000, false)]
    [InlineData(0, 30000, false)]
    [InlineData(50, 3280, false)]
    public void A_sum_may_be_ten_thousands_where_as_such_it_is_still_within_the_claim(double sum, int claimed, bool expected) =>
        SumUnits.MayBeTenThousands((decimal)sum, claimed).ShouldBe(expected);

    [Fact]
    public void Where_one_of_the_two_is_unknown_nothing_is_asked()
    {
        SumUnits.MayBeTenThousands(null, 30_000m).ShouldBeFalse();
        SumUnits.MayBeTenThousands(3m, null).ShouldBeFalse();
    }
}
