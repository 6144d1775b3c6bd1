using Mediation.Complaints.Domain.Letters;
using Mediation.Documents.Domain;
using Mediation.Notifications.Domain;

namespace Mediation.Tests.Complaints;

/// <summary>A letter is posted once; another one that took its place is another letter.</summary>
public sealed class LetterPostingTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid Case = Guid.CreateVersion7();
    private static readonly PartyContact Contact = new("李淑华", "+8613800136072", true, "广州市天河路 1 号", "/HO/GZ/");

    [Fact]
    public void It_is_on_its_way_from_the_order_on()
    {
        LetterPostingPolicy.IsOrdered(Monday, [], byPost: false).ShouldBeFalse();
        LetterPostingPolicy.IsOrdered(Monday, [A(ComplaintNotices.Letter)], byPost: false).ShouldBeTrue("nobody is addressed yet");
        LetterPostingPolicy.IsOrdered(Monday, [A(ComplaintNotices.Decision)], byPost: false).ShouldBeFalse("a message may go by telephone");
        LetterPostingPolicy.IsOrdered(Monday, [With(A(ComplaintNotices.Decision), NotificationChannel.Sms)], byPost: false).ShouldBeFalse();
        LetterPostingPolicy
            .IsOrdered(Monday, [With(A(ComplaintNotices.Decision), NotificationChannel.Letter)], byPost: false)
            .ShouldBeTrue("the notice is the letter");
        LetterPostingPolicy.IsOrdered(Monday, [A(ComplaintNotices.Decision)], byPost: true).ShouldBeTrue("it will be the letter");
    }

    [Fact]
    public void One_that_was_discarded_or_overtaken_is_on_no_way_and_what_was_posted_before_was_another()
    {
        var failed = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        failed.Copies[0].Fail("Notifications:Discarded");
        LetterPostingPolicy.IsOrdered(Monday, [failed], byPost: false).ShouldBeFalse();

        var overtaken = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        overtaken.Overtake();
        LetterPostingPolicy.IsOrdered(Monday, [overtaken], byPost: false).ShouldBeFalse();

        var posted = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        posted.Copies[0].Arrive(Monday.AddHours(2));
        LetterPostingPolicy.IsOrdered(Monday, [posted], byPost: false).ShouldBeTrue();
        (LetterPostingPolicy.IsPosted(Monday, [posted]), LetterPostingPolicy.IsPosted(Monday.AddHours(3), [posted])).ShouldBe((true, false));
        LetterPostingPolicy.IsOrdered(Monday.AddHours(3), [posted], byPost: false).ShouldBeFalse("the letter is newer than what was posted");
    }

    [Fact]
    public void An_acceptance_and_a_withdrawal_of_one_case_are_two_letters()
    {
        var ordered = A(ComplaintNotices.Letter, (LetterOfNotice.KindValue, DocumentKind.AcceptanceNotice), (LetterOfNotice.SubjectValue, Case));
        LetterOfNotice.IsAbout(ordered, DocumentKind.AcceptanceNotice, Case).ShouldBeTrue();
        LetterOfNotice.IsAbout(ordered, DocumentKind.WithdrawalConfirmation, Case).ShouldBeFalse("both are about the case");
        LetterOfNotice.IsAbout(ordered, DocumentKind.AcceptanceNotice, Guid.CreateVersion7()).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ComplaintNotices.Decision, DocumentKind.DecisionLetter)]
    [InlineData(ComplaintNotices.Refusal, DocumentKind.RefusalNotice)]
    [InlineData(ComplaintNotices.Termination, DocumentKind.TerminationNotice)]
    [InlineData(ComplaintNotices.ReviewDecision, DocumentKind.ReviewDecision)]
    [InlineData(ComplaintNotices.Supplement, DocumentKind.SupplementNotice)]
    [InlineData(ComplaintNotices.LimitExtended, DocumentKind.ExtensionNotice)]
    [InlineData(ComplaintNotices.LimitPaused, null)]
    [InlineData(ComplaintNotices.Letter, null)]
    public void A_notice_names_its_letter_by_its_own_kind(string notice, DocumentKind? letter) =>
        LetterOfNotice.KindOf(A(notice, (LetterOfNotice.SubjectValue, Case))).ShouldBe(letter);

    [Fact]
    public void Every_kind_of_letter_is_read_back_from_its_notice()
    {
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            LetterOfNotice.KindOf(A(ComplaintNotices.Letter, (LetterOfNotice.KindValue, kind))).ShouldBe(kind);
        }
    }

    private static Notification A(string kind, params (string Name, object? Value)[] values) =>
        Notification.Of(new NotificationDraft(kind, Recipient.Complainant(), Case, "TS-1", string.Empty, values), Monday);

    private static Notification With(Notification notice, NotificationChannel channel)
    {
        notice.Address(1, Monday);
        notice.Add(NotificationCopy.ForComplainant(notice, NotificationUrgency.Normal, Contact with { Preferred = channel }, Monday, Monday));
        return notice;
    }
}
