using System.Globalization;

namespace Mediation.Tests.Ui;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(1001, "超过 1,000")]
    public void A_count_that_stopped_says_more_than_that(int count, string said) => In("zh-CN").Counted(count).ShouldBe(said);

    [Fact]
    public void A_list_counted_to_the_end_says_its_figure()
    {
        In("zh-CN").Total(new ListPlace(0, 1001, IsExact: true)).ShouldBe("1,001");
        In("zh-CN").Total(new ListPlace(0, 1001)).ShouldBe("超过 1,000");
    }

    private static Texts In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        TextCatalog catalog = new();
        catalog.AddFrom(typeof(Mediation.Ui.UiModule).Assembly);
        return new Texts(catalog, new InstitutionTime(TimeZoneInfo.Utc));
    }
}
