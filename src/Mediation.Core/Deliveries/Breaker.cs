namespace Mediation.Core.Deliveries;

/// <summary>
/// The breaker of a destination: after some failures in a row it opens and nothing is sent for a pause; then it is half open and lets one delivery
/// try, whose success closes it and whose failure opens it for a longer pause. Kept in the destination's row, so that all nodes share it.
/// </summary>
public static class Breaker
{
    /// <summary>So many failures in a row open it.</summary>
    public const int OpensAfter = 5;

    /// <summary>A destination that has returned is noticed within this time.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>Why an attempt fails while its destination is away or does not take anything.</summary>
    private static readonly DeliveryFault?[] OfDestination = [DeliveryFault.NotReached, DeliveryFault.TooSlow, DeliveryFault.NotTaken, DeliveryFault.Settings];

    /// <summary>How long it stays open.</summary>
    /// <param name="failures">Failures in a row, at least <see cref="OpensAfter"/>.</param>
    public static TimeSpan PauseAfter(int failures) => Backoff.After(failures - OpensAfter + 1, LongestPause);

    /// <summary>Takes the one attempt that a half-open breaker lets through.</summary>
    /// <returns>False when another sender was faster.</returns>
    internal static async Task<bool> TryPassAsync(MediationDbContext db, string destination, DateTimeOffset now, TimeSpan lease, CancellationToken ct)
    {
        var (until, impossible) = (now + lease, now + Leases.Impossible);
        return await Of(db, destination)
                .Where(d => d.FailuresInARow >= OpensAfter && (d.OpenUntil == null || d.OpenUntil <= now || d.OpenUntil > impossible))
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.OpenUntil, until), ct) == 1;
    }

    /// <summary>
    /// The destination has answered: closes the breaker. What waited because of its failures is due at once where the one attempt that was let through has
    /// ended an outage; an answer that was on its way when it opened says nothing about those that failed.
    /// </summary>
    internal static async Task CloseAsync(MediationDbContext db, string destination, bool wasLetThrough, DateTimeOffset now, CancellationToken ct)
    {
        var failures = await Of(db, destination).Select(d => d.FailuresInARow).SingleOrDefaultAsync(ct);
        if (failures > 0)
        {
            await Of(db, destination)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.FailuresInARow, 0).SetProperty(d => d.OpenUntil, (DateTimeOffset?)null), ct);
        }

        if (failures >= OpensAfter && wasLetThrough)
        {
            await EndPausesAsync(db, destination, now, ct);
        }
    }

    /// <summary>
    /// The one attempt that was let through has asked nobody, or was answered about one delivery alone: another one tries at once, and not after the lease.
    /// </summary>
    internal static Task<int> GiveBackAsync(MediationDbContext db, string destination, DateTimeOffset now, CancellationToken ct) =>
        Of(db, destination).Where(d => d.FailuresInARow >= OpensAfter).ExecuteUpdateAsync(set => set.SetProperty(d => d.OpenUntil, now), ct);

    /// <summary>Counts a failure and opens the breaker when there are enough. What was on its way when it opened does not count.</summary>
    internal static async Task CountFailureAsync(MediationDbContext db, string destination, bool wasLetThrough, DateTimeOffset now, CancellationToken ct)
    {
        var counted = await Of(db, destination)
            .Where(d => wasLetThrough || d.FailuresInARow < OpensAfter)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.FailuresInARow, d => d.FailuresInARow + 1), ct);
        var failures = counted == 0 ? 0 : await Of(db, destination).Select(d => d.FailuresInARow).SingleAsync(ct);
        if (failures >= OpensAfter)
        {
            var until = now + PauseAfter(failures);
            await Of(db, destination).ExecuteUpdateAsync(set => set.SetProperty(d => d.OpenUntil, until), ct);
        }
    }

    /// <summary>
    /// What waits for its next attempt because of its destination is due now. What could not be recorded, what waits for the morning or for its turn waits on.
    /// </summary>
    internal static Task<int> EndPausesAsync(MediationDbContext db, string destination, DateTimeOffset now, CancellationToken ct) =>
        db.Set<Delivery>()
            .Where(d => d.Destination == destination && d.State == DeliveryState.Waiting && d.NextTryAt > now && d.Attempts > 0)
            .Where(d => OfDestination.Contains(d.LastFault))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, now), ct);

    private static IQueryable<DeliveryDestination> Of(MediationDbContext db, string destination) =>
        db.Set<DeliveryDestination>().Where(d => d.Key == destination);
}
