using Mediation.Complaints.Domain.Letters;

namespace Mediation.Tests.Complaints;

/// <summary>A case is closed once the complainant has the decision with its reasons (Order 2020/3, Arts 19, 21).</summary>
public sealed class ClosingProofTests
{
    private static readonly WrittenReasons NoLetter = new(false, false, false);
    private static readonly WrittenReasons Unsent = new(true, false, false);
    private static readonly WrittenReasons Waiting = new(true, true, false);
    private static readonly WrittenReasons Posted = new(true, true, true);

    [Theory]
    [InlineData(NoticeManner.HandedOver)]
    [InlineData(NoticeManner.Posted)]
    [InlineData(NoticeManner.NotReached)]
    public void What_carries_the_letter_or_could_not_be_delivered_is_enough(NoticeManner manner)
    {
        foreach (var letter in new[] { NoLetter, Unsent, Waiting, Posted })
        {
            ClosingProofPolicy.GapOf(manner, letter, isAccepted: false).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(NoticeManner.Message)]
    [InlineData(NoticeManner.Phone)]
    public void A_letter_that_was_ordered_is_posted_first_whoever_closes(NoticeManner manner)
    {
        ClosingProofPolicy.GapOf(manner, Waiting, isAccepted: true).ShouldBe(ClosingGap.LetterWaits);
        ClosingProofPolicy.GapOf(manner, Posted, isAccepted: false).ShouldBeNull();
    }

    [Theory]
    [InlineData(ContactChannel.Voice, NoticeManner.Phone, true)]
    [InlineData(ContactChannel.Sms, NoticeManner.Message, true)]
    [InlineData(ContactChannel.Email, NoticeManner.Message, true)]
    [InlineData(ContactChannel.Email, NoticeManner.Phone, false)]
    [InlineData(ContactChannel.Letter, NoticeManner.Phone, false)]
    [InlineData(null, NoticeManner.Phone, false)]
    public void The_complainant_agreed_on_the_manner_that_was_chosen(ContactChannel? chosen, NoticeManner manner, bool isAgreed) =>
        ClosingProofPolicy.IsAgreed(chosen, manner).ShouldBe(isAgreed);

    [Fact]
    public void A_letter_for_which_no_address_is_known_holds_up_nothing() =>
        ClosingProofPolicy
            .GapOf(NoticeManner.Phone, new WrittenReasons(CanBePosted: false, IsOnItsWay: true, IsPosted: false), isAccepted: false)
            .ShouldBeNull();

    [Fact]
    public void A_call_or_a_message_alone_is_enough_only_where_it_was_agreed_on_or_accepted_or_nothing_can_be_posted()
    {
        ClosingProofPolicy.GapOf(NoticeManner.Phone, Unsent, isAccepted: false).ShouldBe(ClosingGap.CallAlone);
        ClosingProofPolicy.GapOf(NoticeManner.Phone, Unsent, isAccepted: true).ShouldBeNull();
        ClosingProofPolicy.GapOf(NoticeManner.Phone, NoLetter, isAccepted: false).ShouldBeNull();
        ClosingProofPolicy.GapOf(NoticeManner.Message, Unsent, isAccepted: false).ShouldBe(ClosingGap.MessageAlone, "a message carries no reasons");
        ClosingProofPolicy.GapOf(NoticeManner.Message, Unsent, isAccepted: true).ShouldBeNull();
        ClosingProofPolicy.GapOf(NoticeManner.Message, NoLetter, isAccepted: false).ShouldBeNull();
    }
}
