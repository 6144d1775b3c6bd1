using Mediation.Notifications.Inbox;

namespace Mediation.Tests.Notifications;

/// <summary>The position of an inbox travels in addresses and comes back as it was.</summary>
public sealed class InboxPositionTests
{
    [Fact]
    public void A_position_comes_back_as_it_was_also_that_of_an_empty_inbox()
    {
        DateTimeOffset at = new(2026, 3, 16, 1, 2, 3, 456, TimeSpan.Zero);
        var known = Guid.CreateVersion7();
        var full = InboxPosition.Of([(known, at)], before: null, unread: 17, at);
        var back = InboxPosition.Read(full.ToString()).ShouldNotBeNull();
        (back.Newest, back.Unread, back.From).ShouldBe((at, 17, at.AddMinutes(-1)));
        (back.Knows(known), back.Knows(Guid.CreateVersion7())).ShouldBe((true, false));
        var empty = InboxPosition.Of([], before: null, unread: 0, newest: null);
        InboxPosition.Read(empty.ToString())!.ToString().ShouldBe(empty.ToString());
    }

    [Fact]
    public void Of_many_that_came_within_a_minute_only_the_newest_are_told_apart_and_it_stays_short()
    {
        DateTimeOffset at = new(2026, 3, 16, 1, 2, 3, TimeSpan.Zero);
        var position = InboxPosition.Of([.. Enumerable.Range(0, 50).Select(i => (Guid.CreateVersion7(), at.AddSeconds(-i)))], null, 50, at);
        position.Known.Count.ShouldBe(InboxPosition.MostKnown);
        position.From.ShouldBe(at.AddSeconds(-InboxPosition.MostKnown));
        position.ToString().Length.ShouldBeLessThan(InboxPosition.Longest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("x_1_1_")]
    [InlineData("1_-1_1_")]
    [InlineData("1_2_3")]
    [InlineData("1_2_x_")]
    [InlineData("9999999999999999999999_1_1_")]
    [InlineData("9223372036854775807_1_1_")]
    public void What_was_made_by_somebody_else_is_no_position(string? text) => InboxPosition.Read(text).ShouldBeNull();
}
