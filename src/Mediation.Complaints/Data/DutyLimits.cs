namespace Mediation.Complaints.Data;

/// <summary>The open duties, as limits that a new version of the work calendar can move.</summary>
public sealed class DutyLimits(MediationDbContext db, ComplaintClockReader clocks, CaseTime time, TimeProvider clock) : ICalendarLimits
{
    public CountedLimit Limit => CountedLimit.Duty;

    public async Task<LookedAt> FindAsync(Guid after, int take, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var ids = await db.Set<Duty>()
            .Where(d => d.State == DutyState.Running || d.State == DutyState.Paused)
            .Where(d => d.ComplaintId > after)
            .Select(d => d.ComplaintId)
            .Distinct()
            .OrderBy(id => id)
            .Take(take)
            .ToListAsync(ct);
        var complaints = await db
            .Complaints.AsNoTracking()
            .Include(c => c.Duties)
            .Include(c => c.ClockFacts)
            .AsSplitQuery()
            .Where(c => ids.Contains(c.Id))
            .ToListAsync(ct);
        List<MovingSubject> moving = [];
        foreach (var complaint in complaints)
        {
            if (complaint.MovedBy(await clocks.OfAsync(complaint, ct), now).Count > 0)
            {
                moving.Add(new MovingSubject(complaint.Id, complaint.Id));
            }
        }

        return new LookedAt(ids.Count, ids.Count == 0 ? null : ids[^1], moving);
    }

    public async Task<IReadOnlyList<MovedDate>> MoveAsync(Guid subject, CancellationToken ct)
    {
        var complaint = await db.Complaints.Whole().SingleAsync(c => c.Id == subject, ct);
        var before = complaint.Duties.ToDictionary(d => d.Id, d => d.DueAt);
        complaint.CountAnew(await clocks.OfAsync(complaint, ct), await time.NowAsync(complaint.Id, ct));
        return
        [
            .. complaint
                .Duties.Where(d => d.IsOpen && d.DueAt != before[d.Id])
                .Select(d => new MovedDate(complaint.Id, d.Kind, before[d.Id], d.DueAt, d.CalendarVersion)),
        ];
    }
}
