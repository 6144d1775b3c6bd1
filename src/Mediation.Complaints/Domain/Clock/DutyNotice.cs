namespace Mediation.Complaints.Domain.Clock;

/// <summary>A moment at which people are told how a duty stands.</summary>
/// <param name="Kind">Which of <see cref="ComplaintNotices"/>.</param>
/// <param name="Duty">The duty.</param>
/// <param name="At">When.</param>
public sealed record DutyNotice(string Kind, Duty Duty, DateTimeOffset At)
{
    /// <summary>Days before the last one on which the first warning comes.</summary>
    public const int FirstWarningDays = 3;

    /// <summary>Warnings come in the morning, local.</summary>
    private static readonly TimeOnly Morning = new(8, 30);

    /// <summary>
    /// What is to be told of the duties of a complaint: three days and one day before the last day, on that day, and when it is over. A duty that is
    /// paused or settled has nothing to be told.
    /// </summary>
    public static IEnumerable<DutyNotice> Of(IEnumerable<Duty> duties, InstitutionTime institution)
    {
        foreach (var duty in duties.Where(d => d.State == DutyState.Running))
        {
            var last = institution.LastDayBefore(duty.DueAt);
            var isLegal = duty.Kind == DutyKind.Decide;
            var days = new[] { (FirstWarningDays, ComplaintNotices.DutySoon), (1, ComplaintNotices.DutyTomorrow), (0, ComplaintNotices.DutyToday) };
            foreach (var (before, kind) in days)
            {
                yield return new(isLegal ? kind : ComplaintNotices.InternalDue, duty, institution.At(last.AddDays(-before), Morning));
            }

            yield return new(isLegal ? ComplaintNotices.DutyBreached : ComplaintNotices.InternalBreached, duty, duty.DueAt);
        }
    }

    /// <summary>The next instant at which something is to be told; null when there is none.</summary>
    public static DateTimeOffset? NextAfter(DateTimeOffset now, IEnumerable<Duty> duties, InstitutionTime institution) =>
        Of(duties, institution).Select(n => (DateTimeOffset?)n.At).Where(at => at > now).Min();
}
