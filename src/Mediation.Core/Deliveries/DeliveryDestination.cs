namespace Mediation.Core.Deliveries;

/// <summary>
/// Where deliveries go: whether an operator parked it, and its breaker. The row is made when something is sent there for the first time. The breaker
/// is written by <see cref="Breaker"/> beside the tracked saves, since several nodes count on it at once.
/// </summary>
public sealed class DeliveryDestination : AggregateRoot
{
    private DeliveryDestination() { }

    public string Key { get; private set; } = string.Empty;

    /// <summary>Since when an operator keeps everything back; null when nobody does.</summary>
    public DateTimeOffset? ParkedAt { get; private set; }

    public Guid? ParkedById { get; private set; }

    public string? ParkReason { get; private set; }

    /// <summary>Attempts that failed since the last success; none is counted while the breaker is open.</summary>
    public int FailuresInARow { get; private set; }

    /// <summary>Until when the breaker lets nothing through; after that it lets one delivery try. Null while it is closed.</summary>
    public DateTimeOffset? OpenUntil { get; private set; }

    public bool IsParked => ParkedAt is not null;

    /// <summary>Whether its failures have opened the breaker, which a success closes.</summary>
    public bool IsBroken => FailuresInARow >= Breaker.OpensAfter;

    public static DeliveryDestination Of(string key) => new() { Key = key };

    /// <summary>Whether anything may be sent there; while the breaker is half open, one delivery.</summary>
    public bool MaySend(DateTimeOffset now) => !IsParked && ClosedUntil(now) is null;

    /// <summary>Until when its breaker lets nothing through; null where it does.</summary>
    public DateTimeOffset? ClosedUntil(DateTimeOffset now) => IsBroken && OpenUntil > now && OpenUntil <= now + Leases.Impossible ? OpenUntil : null;

    /// <summary>Keeps back everything that goes there; what is being sent is not stopped.</summary>
    /// <exception cref="BusinessException"><c>Core:DestinationAlreadyParked</c></exception>
    public void Park(Guid by, string reason, DateTimeOffset now)
    {
        if (IsParked)
        {
            throw DeliveryErrors.AlreadyParked();
        }

        (ParkedAt, ParkedById, ParkReason) = (now, by, reason);
        Raise(new DestinationParked(HistoryChains.Institution, Key));
    }

    /// <summary>Lets everything through again and closes the breaker.</summary>
    /// <exception cref="BusinessException"><c>Core:DestinationNothingToRelease</c></exception>
    public void Release()
    {
        if (!IsParked && !IsBroken)
        {
            throw DeliveryErrors.NothingToRelease();
        }

        (ParkedAt, ParkedById, ParkReason) = (null, null, null);
        (FailuresInARow, OpenUntil) = (0, null);
        Raise(new DestinationReleased(HistoryChains.Institution, Key));
    }
}
