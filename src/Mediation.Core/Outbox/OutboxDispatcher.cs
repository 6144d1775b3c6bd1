namespace Mediation.Core.Outbox;

/// <summary>
/// Delivers what is due, oldest first, each kind of a lane, as a rule of a case, in its own order: while an earlier message waits for its next try or
/// is dead, the later ones of its kind and lane wait too. Others are not held up.
/// </summary>
public sealed class OutboxDispatcher(DueRowRunner rows)
{
    /// <remarks>Each round delivers one message a kind and lane. One that failed has a later next try, so the rounds come to an end.</remarks>
    /// <returns>How many were delivered.</returns>
    public async Task<int> DispatchAsync(CancellationToken ct)
    {
        var delivered = 0;
        while (await rows.RunAsync<OutboxMessage>(FirstOfEachLane, id => new DeliverMessage.Input(id), ct) is { Tried: > 0 } round)
        {
            delivered += round.Done;
        }

        return delivered;
    }

    /// <summary>The first undelivered message of each kind of each lane, where it is due and nobody has leased it.</summary>
    internal static IQueryable<OutboxMessage> FirstOfEachLane(IQueryable<OutboxMessage> messages, DateTimeOffset now)
    {
        var undelivered = messages.Where(m => m.DeliveredAt == null);
        return undelivered
            .Where(m => m.DeadAt == null)
            .ToBeTried(now)
            .Unleased(now)
            .Where(m =>
                !undelivered.Any(earlier =>
                    earlier.Lane == m.Lane && earlier.Kind == m.Kind && (earlier.Place < m.Place || (earlier.Place == m.Place && earlier.Id < m.Id))
                )
            )
            .OrderBy(m => m.CreatedAt)
            .ThenBy(m => m.Id);
    }
}
