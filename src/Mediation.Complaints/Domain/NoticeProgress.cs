using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain;

/// <summary>How far notifying the complainant has come.</summary>
public enum NoticeProgress
{
    None,
    UnderWay,
    Failed,
    Delivered,
}

/// <summary>Reads from the notices of one thing how far notifying the complainant of it has come (Order 2020/3, Arts 18, 20, 21).</summary>
public static class NoticeProgressPolicy
{
    /// <remarks>
    /// A letter that is posted besides proves it once it is posted. Until then it says nothing of the notice: that one may have failed, and is sent again.
    /// </remarks>
    /// <param name="notices">Those of one thing that were not overtaken, with their copies, the newest first.</param>
    public static NoticeProgress Of(IReadOnlyList<Notification> notices) =>
        notices.Any(n => n.Copies.Any(c => c.State == CopyState.Sent)) ? NoticeProgress.Delivered
        : notices.FirstOrDefault(n => n.Kind != ComplaintNotices.Letter) is not { } latest ? NoticeProgress.None
        : latest.State == NotificationState.Waiting ? NoticeProgress.UnderWay
        : latest.State == NotificationState.Undeliverable || latest.Copies.All(c => c.State is CopyState.Failed or CopyState.Skipped) ? NoticeProgress.Failed
        : NoticeProgress.UnderWay;
}
