using Mediation.Complaints.Lists;

namespace Mediation.Tests.Complaints;

/// <summary>What a search found is paged by score and then by age, forth and back.</summary>
public sealed class RankedPageTests
{
    private static readonly IReadOnlyList<RankedComplaint> Ranked =
    [
        .. new[] { (5, 2L), (5, 1L), (3, 9L), (3, 4L), (0, 7L) }.Select(k => new RankedComplaint(Guid.CreateVersion7(), new RankedPageKey(k.Item1, k.Item2))),
    ];

    [Fact]
    public void Every_page_goes_on_where_the_one_before_ended_and_back()
    {
        var first = RankedPage.Of(Ranked, new ListPage(Take: 2));
        var second = RankedPage.Of(Ranked, new ListPage(After: first.Next, Take: 2));
        var third = RankedPage.Of(Ranked, new ListPage(After: second.Next, Take: 2));
        first.Rows.Concat(second.Rows).Concat(third.Rows).ShouldBe(Ranked);
        (first.Previous, third.Next, third.Start, third.Found).ShouldBe((null, null, 4, 5));
        RankedPage.Of(Ranked, new ListPage(Before: third.Previous, Take: 2)).Rows.ShouldBe(second.Rows);
        RankedPage
            .Of(Ranked, new ListPage(Before: second.Previous, Take: 2))
            .ShouldSatisfyAllConditions(page => page.Rows.ShouldBe(first.Rows), page => page.Previous.ShouldBeNull());
    }

    [Fact]
    public void A_new_find_before_the_page_moves_nothing_on_it()
    {
        var first = RankedPage.Of(Ranked, new ListPage(Take: 2));
        IReadOnlyList<RankedComplaint> more = [new(Guid.CreateVersion7(), new RankedPageKey(9, 12)), .. Ranked];
        RankedPage.Of(more, new ListPage(After: first.Next, Take: 2)).Rows.ShouldBe(Ranked.Skip(2).Take(2));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("s1")]
    [InlineData("s.1")]
    [InlineData("s1.x")]
    [InlineData("1234.TS-2026-GZ-000001")]
    public void A_key_of_something_else_is_refused(string key) =>
        Should
            .Throw<InvalidInputException>(() => RankedPage.Of(Ranked, new ListPage(After: key)))
            .Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Field.ShouldBe("after"), e => e.Code.ShouldBe("Core:MalformedPageKey"));
}
