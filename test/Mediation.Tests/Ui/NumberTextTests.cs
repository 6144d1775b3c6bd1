using Mediation.Tests.Architecture;

namespace Mediation.Tests.Ui;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(1001, "超过 1,000")]
    public void A_count_that_stopped_says_more_than_that(int count, string said) => Words.In(TextCatalog.Chinese, texts => texts.Counted(count)).ShouldBe(said);

    [Fact]
    public void A_list_counted_to_the_end_says_its_figure()
    {
        Words.In(TextCatalog.Chinese, texts => texts.Total(new ListPlace(0, 1001, IsExact: true))).ShouldBe("1,001");
        Words.In(TextCatalog.Chinese, texts => texts.Total(new ListPlace(0, 1001))).ShouldBe("超过 1,000");
    }
}
