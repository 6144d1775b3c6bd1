namespace Mediation.PolicyStudio.Calendar;

/// <summary>What the page of the calendar shows of the policy besides its days.</summary>
public sealed class CalendarView(MediationDbContext db)
{
    /// <summary>How far the limits have been looked at after this version; null for what came with the program.</summary>
    public async Task<GetCalendar.RecountView?> RecountAsync(int version, CancellationToken ct)
    {
        var recount = await db.Set<CalendarRecount>().AsNoTracking().SingleOrDefaultAsync(r => r.CalendarVersion == version, ct);
        return recount is null
            ? null
            : new GetCalendar.RecountView(
                recount.BeginsAt,
                recount.FinishedAt,
                recount.LookedAt,
                recount.Moving,
                await db.Set<MovedLimit>().CountAsync(m => m.CalendarVersion == version, ct)
            );
    }
}
