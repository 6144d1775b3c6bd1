using Mediation.Notifications.Inbox;

namespace Mediation.Tests.Notifications;

/// <summary>The position of an inbox travels in addresses and comes back as it was.</summary>
public sealed class InboxPositionTests
{
    [Fact]
    public void A_position_comes_back_as_it_was_also_that_of_an_empty_inbox()
    {
        InboxPosition full = new(new DateTimeOffset(2026, 3, 16, 1, 2, 3, 456, TimeSpan.Zero), 17);
        InboxPosition.Read(full.ToString()).ShouldBe(full);
        InboxPosition empty = new(null, 0);
        InboxPosition.Read(empty.ToString()).ShouldBe(empty);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("x_1")]
    [InlineData("1_-1")]
    [InlineData("1_2_3")]
    [InlineData("9999999999999999999999_1")]
    [InlineData("9223372036854775807_1")]
    public void What_was_made_by_somebody_else_is_no_position(string? text) => InboxPosition.Read(text).ShouldBeNull();
}
