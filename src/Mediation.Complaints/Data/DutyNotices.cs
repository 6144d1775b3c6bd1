using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>Which moments of the duties of a complaint nobody was notified of, though they have come.</summary>
public sealed class DutyNotices(MediationDbContext db)
{
    /// <summary>Value of such a notification that names its duty: a case may have several of one kind.</summary>
    internal const string DutyId = "dutyId";

    /// <summary>What is over for longer stands on the lists: a bank that imports old cases would be flooded.</summary>
    private static readonly TimeSpan LongestMissed = TimeSpan.FromDays(30);

    /// <summary>
    /// The last moment of each duty up to an instant, where no notification was made of it: the limit was over when it was entered, or its timer did not
    /// fire. Earlier moments of the duty are past telling.
    /// </summary>
    public async Task<IReadOnlyList<DutyNotice>> MissedAsync(Complaint complaint, ComplaintClock rules, DateTimeOffset now, CancellationToken ct)
    {
        var today = rules.Institution.DateOf(now);
        var latest = DutyNotice
            .LatestUntil(now, complaint.Duties, rules)
            .Where(n => n.At > now - LongestMissed)
            // "Tomorrow" is true on its day only; on the next morning "today" follows.
            .Where(n => n.Kind != ComplaintNotices.DutyTomorrow || rules.Institution.DateOf(n.At) == today)
            .ToList();
        if (latest.Count == 0)
        {
            return [];
        }

        var kinds = latest.ConvertAll(n => n.Kind);
        var made = await db
            .Notifications.AsNoTracking()
            .Where(n => n.CaseId == complaint.Id && kinds.Contains(n.Kind))
            .Select(n => new
            {
                n.Kind,
                n.CreatedAt,
                n.Facts,
            })
            .ToListAsync(ct);
        return latest.FindAll(notice => !made.Exists(n => n.Kind == notice.Kind && n.CreatedAt >= notice.At && IsOf(n.Facts, notice.Duty)));
    }

    private static bool IsOf(string facts, Duty duty) => Notification.ReadValues(facts).TryGetValue(DutyId, out var named) && named.Text == $"{duty.Id}";
}
