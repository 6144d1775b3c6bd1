using Mediation.Complaints.Listeners;
using Mediation.Core.Timers;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Timers;

/// <summary>
/// Tells whoever handles a complaint that a limit comes near or is over, and the supervisor of its unit when it is over; of a statutory one the head
/// office as well. Of a review it is the reviewer and a leader of the superior institution. A program that stood still tells the latest of each duty,
/// and not all that it missed.
/// </summary>
public sealed class DutyNoticeDue(MediationDbContext db, ComplaintClockReader clocks, DutyNotices notices, InstitutionTime institution, TimeProvider clock)
    : ITimerHandler
{
    public string Kind => DutyNoticeTimer.Kind;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var complaint = await db.Complaints.Include(c => c.Duties).Include(c => c.Reviews).SingleAsync(c => c.Id == timer.SubjectId, ct);
        var now = clock.GetUtcNow().NotBefore(timer.DueAt);
        var rules = await clocks.OfAsync(complaint, ct);
        foreach (var notice in await notices.MissedAsync(complaint, rules, now, ct))
        {
            foreach (var to in RecipientsOf(notice, complaint))
            {
                db.Notify(DraftOf(notice, rules.Rules.Term(notice.Duty.Kind).Name, complaint, to, now), now);
            }
        }

        DutyNoticeTimer.SetNext(db, complaint, now, rules);
    }

    private static IEnumerable<Recipient> RecipientsOf(DutyNotice notice, Complaint complaint)
    {
        var review = complaint.Reviews.FirstOrDefault(r => r.Id == notice.Duty.Subject);
        yield return review is null ? CaseRecipients.HandlerOf(complaint) : CaseRecipients.ReviewerOf(review);
        if (notice.At < notice.Duty.DueAt)
        {
            yield break;
        }

        if (review is { ReviewerId: { } reviewer })
        {
            yield return Recipient.InUnit(MediationRoles.Leader, review.SuperiorPath, reviewer);
        }
        else if (review is null && complaint.HandlerId is { } handler)
        {
            yield return Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath, handler);
        }

        if (notice.Duty.IsLegal)
        {
            yield return Recipient.InHeadOffice(MediationRoles.Compliance);
        }
    }

    private int DaysLeft(DutyNotice notice, DateTimeOffset now) => institution.LastDayBefore(notice.Duty.DueAt).DayNumber - institution.DateOf(now).DayNumber;

    private NotificationDraft DraftOf(DutyNotice notice, LocalName name, Complaint complaint, Recipient to, DateTimeOffset now) =>
        new(
            notice.Kind,
            to,
            complaint.Id,
            complaint.Number,
            CaseAddress.Of(complaint.Number),
            ("duty", name),
            (DutyNotices.DutyId, notice.Duty.Id),
            ("decideBy", complaint.LegalDueAt),
            ("dueAt", notice.Duty.DueAt),
            ("days", DaysLeft(notice, now)),
            ("left", new NotificationWord($"Duties:Left:{(DaysLeft(notice, now) switch { <= 0 => "Today", 1 => "Tomorrow", _ => "Soon" })}"))
        )
        {
            // A warning that comes after its limit is none: for it quiet hours and the watch of arrivals count to the limit.
            DeliverBy = now < notice.Duty.DueAt ? notice.Duty.DueAt : null,
        };
}
