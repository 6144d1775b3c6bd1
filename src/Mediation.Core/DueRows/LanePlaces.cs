namespace Mediation.Core.DueRows;

/// <summary>
/// Gives new rows their places in their lanes: by the length of the case's history, which saves of one case extend one after the other, and within a
/// save in the order in which they were made. Clocks of nodes that differ, and two rows of one instant, do not change it.
/// </summary>
public static class LanePlaces
{
    private const int BitsWithinSave = 20;

    private static long made;

    /// <summary>Orders rows that are made and that no save has placed yet.</summary>
    public static long Next() => Interlocked.Increment(ref made);

    /// <param name="db">The save.</param>
    /// <param name="lengthOf">The length of a case's history before the save.</param>
    /// <param name="now">Orders what is of no case; its lanes are a person's or a destination's.</param>
    internal static async Task AssignAsync(MediationDbContext db, Func<Guid, Task<int>> lengthOf, DateTimeOffset now)
    {
        var rows = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<ILaneRow>().ToList();
        foreach (var ofCase in rows.GroupBy(r => r.CaseId))
        {
            var place = ofCase.Key == HistoryChains.Institution ? now.UtcTicks : (await lengthOf(ofCase.Key) + 1L) << BitsWithinSave;
            foreach (var row in ofCase.OrderBy(r => r.Place).ToList())
            {
                row.PlaceAt(place++);
            }
        }
    }
}
