namespace Mediation.Complaints.Domain.Clock;

/// <summary>A moment at which people are told how a duty stands.</summary>
/// <param name="Kind">Which of <see cref="ComplaintNotices"/>.</param>
/// <param name="Duty">The duty.</param>
/// <param name="At">When.</param>
public sealed record DutyNotice(string Kind, Duty Duty, DateTimeOffset At)
{
    /// <summary>Warnings come in the morning, local.</summary>
    private static readonly TimeOnly Morning = new(8, 30);

    /// <summary>
    /// What is to be told of the duties of a complaint: on the days before the last one that its term names, and when it is over. A duty that is paused
    /// or settled has nothing to be told.
    /// </summary>
    public static IEnumerable<DutyNotice> Of(IEnumerable<Duty> duties, ComplaintClock clock)
    {
        foreach (var duty in duties.Where(d => d.State == DutyState.Running))
        {
            var last = clock.Institution.LastDayBefore(duty.DueAt);
            foreach (var before in clock.Rules.Term(duty.Kind).WarnBefore.OrderDescending())
            {
                yield return new(WarningOf(duty, before), duty, clock.Institution.At(last.AddDays(-before), Morning));
            }

            yield return new(duty.IsLegal ? ComplaintNotices.DutyBreached : ComplaintNotices.InternalBreached, duty, duty.DueAt);
        }
    }

    /// <summary>The next instant at which something is to be told; null when there is none.</summary>
    public static DateTimeOffset? NextAfter(DateTimeOffset now, IEnumerable<Duty> duties, ComplaintClock clock) =>
        Of(duties, clock).Select(n => (DateTimeOffset?)n.At).Where(at => at > now).Min();

    /// <summary>What was to be told last of each duty, up to an instant.</summary>
    public static IEnumerable<DutyNotice> LatestUntil(DateTimeOffset now, IEnumerable<Duty> duties, ComplaintClock clock) =>
        Of(duties, clock).Where(n => n.At <= now).GroupBy(n => n.Duty.Id).Select(ofDuty => ofDuty.MaxBy(n => n.At)!);

    private static string WarningOf(Duty duty, int daysBefore) =>
        !duty.IsLegal ? ComplaintNotices.InternalDue
        : daysBefore == 0 ? ComplaintNotices.DutyToday
        : daysBefore == 1 ? ComplaintNotices.DutyTomorrow
        : ComplaintNotices.DutySoon;
}
