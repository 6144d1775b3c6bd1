using Mediation.Complaints.Domain.Letters;
using Mediation.Documents.Domain;
using Mediation.Notifications.Domain;
using static Mediation.Complaints.Domain.NoticeProgressPolicy;

namespace Mediation.Tests.Complaints;

/// <summary>A letter that is posted besides proves that the complainant was notified, and says nothing of the notice while it waits.</summary>
public sealed class NoticeProgressTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly PartyContact Contact = new("李淑华", "+8613800136072", true, "广州市天河路 1 号", "/HO/GZ/");

    [Fact]
    public void A_message_that_was_refused_has_failed_though_its_letter_waits()
    {
        var message = With(A(ComplaintNotices.Decision), NotificationChannel.Sms);
        Of([ALetter(), message]).ShouldBe(NoticeProgress.UnderWay);
        message.Copies[0].Fail("Notifications:Refused");
        Of([With(ALetter(), NotificationChannel.Letter), message]).ShouldBe(NoticeProgress.Failed);
        Of([ALetter(), message]).ShouldBe(NoticeProgress.Failed, "to be addressed yet");
    }

    [Fact]
    public void A_letter_alone_is_no_notice_until_it_is_posted()
    {
        var letter = With(ALetter(), NotificationChannel.Letter);
        Of([letter]).ShouldBe(NoticeProgress.None);
        letter.Copies[0].Arrive(Monday.AddHours(2));
        Of([letter]).ShouldBe(NoticeProgress.Delivered);
        Of([letter, A(ComplaintNotices.Decision)]).ShouldBe(NoticeProgress.Delivered);
    }

    [Fact]
    public void The_latest_notice_counts()
    {
        Of([]).ShouldBe(NoticeProgress.None);
        var failed = With(A(ComplaintNotices.Decision), NotificationChannel.Sms);
        failed.Copies[0].Fail("Notifications:Refused");
        Of([A(ComplaintNotices.Decision), failed]).ShouldBe(NoticeProgress.UnderWay);
        var nobody = A(ComplaintNotices.Decision);
        nobody.BecomeUndeliverable(1, Monday);
        Of([nobody]).ShouldBe(NoticeProgress.Failed);
    }

    private static Notification ALetter() => A(ComplaintNotices.Letter, (LetterOfNotice.KindValue, DocumentKind.DecisionLetter));

    private static Notification A(string kind, params (string Name, object? Value)[] values) =>
        Notification.Of(new NotificationDraft(kind, Recipient.Complainant(), Guid.CreateVersion7(), "TS-1", string.Empty, values), Monday);

    private static Notification With(Notification notice, NotificationChannel channel)
    {
        notice.Address(1, Monday);
        notice.Add(NotificationCopy.ForComplainant(notice, NotificationUrgency.Normal, Contact with { Preferred = channel }, Monday, Monday));
        return notice;
    }
}
