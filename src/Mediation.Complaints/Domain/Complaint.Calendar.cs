namespace Mediation.Complaints.Domain;

/// <content>What a new version of the work calendar does to its limits.</content>
public sealed partial class Complaint
{
    /// <summary>
    /// The open duties that this calendar moves. One that is over stays over, and none moves to where it would be over already: nobody could have known.
    /// While a duty stands still, its date also moves with the days; then both calendars are asked as of now.
    /// </summary>
    public IReadOnlyList<(Duty Duty, DutyDate Date)> MovedBy(ComplaintClock clock, DateTimeOffset now) =>
        [
            .. duties
                .Where(d => d.IsOpen && d.DueAt > now && d.CalendarVersion != clock.Calendar.Number)
                .Select(d => (Duty: d, Date: clock.Read(d.Kind, d.Subject, clockFacts, now)))
                .Where(moved => moved.Date.DueAt > now && moved.Date.DueAt != BeforeOf(moved.Duty, clock, now)),
        ];

    /// <summary>Counts the open duties anew that this calendar moves.</summary>
    public void CountAnew(ComplaintClock clock, DateTimeOffset now)
    {
        var moved = MovedBy(clock, now);
        if (moved.Count == 0)
        {
            return;
        }

        foreach (var (duty, date) in moved)
        {
            var before = duty.DueAt;
            duty.MoveTo(date);
            Raise(new LimitCountedAnew(Id, duty.Kind, before, duty.DueAt, duty.CalendarVersion));
        }

        ReadDuties();
    }

    private DateTimeOffset BeforeOf(Duty duty, ComplaintClock clock, DateTimeOffset now) =>
        duty.State == DutyState.Paused ? clock.By(duty.CalendarVersion).Read(duty.Kind, duty.Subject, clockFacts, now).DueAt : duty.DueAt;
}
