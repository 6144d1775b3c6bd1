using System.Collections.Concurrent;
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

    [Fact]
    public void A_text_that_many_requests_show_for_the_first_time_at_once_is_the_same_for_all()
    {
        var expected = string.Concat(Enumerable.Repeat("2 days, ", 200));
        var several = string.Concat(Enumerable.Repeat("{days} {days?day|days}, ", 200));
        for (var attempt = 0; attempt < 200; attempt++)
        {
            TextTemplate template = new(several);
            using Barrier start = new(4);
            ConcurrentBag<string> shown = [];
            var readers = Enumerable.Range(0, 4).Select(_ => new Thread(Read)).ToList();
            readers.ForEach(reader => reader.Start());
            readers.ForEach(reader => reader.Join());
            shown.ShouldAllBe(text => text == expected);

            void Read()
            {
                start.SignalAndWait();
                shown.Add(Shown());
            }

            string Shown()
            {
                try
                {
                    return template.Fill(_ => (true, 2), (_, value) => $"{value}");
                }
                catch (NullReferenceException error)
                {
                    return error.Message;
                }
            }
        }
    }
}
