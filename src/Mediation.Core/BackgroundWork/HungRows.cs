namespace Mediation.Core.BackgroundWork;

/// <summary>
/// Work that somebody takes on and never ends: due for long, whoever has leased it, while its schedule runs. A lease that ran out is given again, so that
/// <see cref="OverdueRows"/> does not see it for as long as the lease lasts.
/// </summary>
public static class HungRows
{
    /// <summary>Longer than any lease and than the pause after the first failures.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <param name="db">The database.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the queries.</param>
    /// <returns>Names of what hangs, none where all goes on.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(MediationDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var before = now - Longest;
        List<string> hung = [];
        if (await db.Set<DueTimer>().AnyAsync(t => t.State == TimerState.Waiting && t.DueAt <= before && t.NextTryAt <= before && t.ClaimedUntil != null, ct))
        {
            hung.Add("timers");
        }

        if (await db.Set<OutboxMessage>().AnyAsync(m => m.DeliveredAt == null && m.DeadAt == null && m.NextTryAt <= before && m.ClaimedUntil != null, ct))
        {
            hung.Add("messages");
        }

        return await AnyDestinationAsync(db, now, before, ct) ? [.. hung, "deliveries"] : hung;
    }

    /// <summary>
    /// Of a destination to which something may be sent: what is due waits for long, and nothing was taken there in the meantime. Many that wait their turn are
    /// no sender that hangs.
    /// </summary>
    private static async Task<bool> AnyDestinationAsync(MediationDbContext db, DateTimeOffset now, DateTimeOffset before, CancellationToken ct)
    {
        var deliveries = db.Set<Delivery>().AsNoTracking();
        var open = deliveries.Where(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Dead);
        foreach (var there in (await db.Set<DeliveryDestination>().AsNoTracking().ToListAsync(ct)).Where(d => d.MaySend(now) && !d.IsBroken))
        {
            var key = there.Key;
            var old = deliveries
                .Where(d => d.State == DeliveryState.Waiting && d.Destination == key && d.CreatedAt <= before && d.NextTryAt <= before)
                .Where(d => !open.Any(e => e.Lane == d.Lane && e.Destination == key && (e.Place < d.Place || (e.Place == d.Place && e.Id < d.Id))));
            if (await old.AnyAsync(ct) && !await deliveries.AnyAsync(d => d.Destination == key && d.SentAt > before, ct))
            {
                return true;
            }
        }

        return false;
    }
}
