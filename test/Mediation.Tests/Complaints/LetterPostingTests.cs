using Mediation.Complaints.Domain.Letters;
using Mediation.Notifications.Domain;

namespace Mediation.Tests.Complaints;

/// <summary>A letter is posted once; another one that took its place is another letter.</summary>
public sealed class LetterPostingTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly PartyContact Contact = new("李淑华", "+8613800136072", true, "广州市天河路 1 号", "/HO/GZ/");

    [Fact]
    public void It_is_on_its_way_from_the_order_on()
    {
        LetterPostingPolicy.IsOrdered(Monday, []).ShouldBeFalse();
        LetterPostingPolicy.IsOrdered(Monday, [A(ComplaintNotices.Letter)]).ShouldBeTrue("nobody is addressed yet");
        LetterPostingPolicy.IsOrdered(Monday, [A(ComplaintNotices.Decision)]).ShouldBeFalse("a message may go by telephone");
        LetterPostingPolicy.IsOrdered(Monday, [With(A(ComplaintNotices.Decision), NotificationChannel.Sms)]).ShouldBeFalse();
        LetterPostingPolicy.IsOrdered(Monday, [With(A(ComplaintNotices.Decision), NotificationChannel.Letter)]).ShouldBeTrue("the notice is the letter");
    }

    [Fact]
    public void One_that_was_discarded_or_overtaken_is_on_no_way_and_what_was_posted_before_was_another()
    {
        var failed = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        failed.Copies[0].Fail("Notifications:Discarded");
        LetterPostingPolicy.IsOrdered(Monday, [failed]).ShouldBeFalse();

        var overtaken = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        overtaken.Overtake();
        LetterPostingPolicy.IsOrdered(Monday, [overtaken]).ShouldBeFalse();

        var posted = With(A(ComplaintNotices.Letter), NotificationChannel.Letter);
        posted.Copies[0].Arrive(Monday.AddHours(2));
        LetterPostingPolicy.IsOrdered(Monday, [posted]).ShouldBeTrue();
        LetterPostingPolicy.IsOrdered(Monday.AddHours(3), [posted]).ShouldBeFalse("the letter is newer than what was posted");
    }

    private static Notification A(string kind) =>
        Notification.Of(new NotificationDraft(kind, Recipient.Complainant(), Guid.CreateVersion7(), "TS-1", string.Empty), Monday);

    private static Notification With(Notification notice, NotificationChannel channel)
    {
        notice.Address(1, Monday);
        notice.Add(NotificationCopy.ForComplainant(notice, NotificationUrgency.Normal, Contact with { Preferred = channel }, Monday, Monday));
        return notice;
    }
}
