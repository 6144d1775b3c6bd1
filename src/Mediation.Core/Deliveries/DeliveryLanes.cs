namespace Mediation.Core.Deliveries;

/// <summary>Which deliveries are to be sent next. Those of one lane to one destination go one after the other.</summary>
internal static class DeliveryLanes
{
    /// <summary>What waits, is due, and is leased by nobody.</summary>
    public static IQueryable<Delivery> Due(IQueryable<Delivery> deliveries, DateTimeOffset now) =>
        deliveries.Where(d => d.State == DeliveryState.Waiting).ToBeTried(now).Unleased(now);

    /// <summary>
    /// The due first ones of the lanes of a destination, oldest first. A lane whose first one waits for its next attempt, is being sent or is dead
    /// has none.
    /// </summary>
    public static IQueryable<Delivery> DueHeads(IQueryable<Delivery> deliveries, string destination, DateTimeOffset now)
    {
        var open = deliveries.Where(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Dead);
        return Due(deliveries, now)
            .Where(d => d.Destination == destination)
            .Where(d =>
                !open.Any(earlier =>
                    earlier.Lane == d.Lane
                    && earlier.Destination == d.Destination
                    && (earlier.Place < d.Place || (earlier.Place == d.Place && earlier.Id < d.Id))
                )
            )
            .OrderBy(d => d.CreatedAt)
            .ThenBy(d => d.Id);
    }
}
