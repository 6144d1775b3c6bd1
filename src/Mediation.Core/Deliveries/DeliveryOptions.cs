namespace Mediation.Core.Deliveries;

/// <summary>How deliveries are sent; section <c>Deliveries</c> of the settings.</summary>
/// <param name="AtOnce">Deliveries that one node sends to one destination at the same time, at least one.</param>
/// <param name="LongestSendSeconds">Seconds after which an attempt is given up, from one to <see cref="MostSeconds"/>.</param>
public sealed record DeliveryOptions(int AtOnce = 8, int LongestSendSeconds = 60)
{
    /// <summary>With it a lease stays shorter than <see cref="Leases.Impossible"/>, from which on one counts as none.</summary>
    public const int MostSeconds = 1800;

    /// <summary>What remains of a lease after the longest attempt: to record its answer, and for clocks of nodes that differ.</summary>
    private static readonly TimeSpan TimeToRecord = TimeSpan.FromMinutes(1);

    /// <summary>After it an attempt is given up.</summary>
    public TimeSpan LongestSend => TimeSpan.FromSeconds(LongestSendSeconds);

    /// <summary>How long a delivery belongs to the sender that leased it; after that another may send it, too.</summary>
    public TimeSpan Lease => LeaseOf(LongestSend);

    /// <summary>The same for an attempt that may take another time.</summary>
    public static TimeSpan LeaseOf(TimeSpan longestSend) => longestSend + TimeToRecord;
}
