using Mediation.Tests.Architecture;

namespace Mediation.Tests.Core.Localization;

public sealed class TextsTests
{
    [Theory]
    [InlineData(0, "0 days left")]
    [InlineData(1, "1 day left")]
    [InlineData(2, "2 days left")]
    [InlineData("1", "1 day left")]
    public void A_word_after_a_number_has_the_form_that_goes_with_it(object days, string said) =>
        Words.In("en", texts => texts["Ui:InDays", ("days", days)]).ShouldBe(said);

    [Fact]
    public void Words_without_a_value_for_the_number_take_the_form_for_several() =>
        Words.In("en", texts => texts["Ui:InDays", ("hours", 1)]).ShouldBe("{days} days left");
}
