namespace Mediation.Core.Deliveries;

/// <summary>
/// Sends deliveries of its kind to their destinations. It is called outside any transaction and holds no database connection: a channel is a
/// singleton, and everything that it sends stands in the payload, in files or in the settings, or is read in a scope of its own that is ended before it
/// sends. Long work on our own rows, such as an export, may use one, too, to be done by one node at a time and again after a crash.
/// </summary>
public interface IDeliveryChannel
{
    /// <summary><see cref="Delivery.Kind"/> of what it sends.</summary>
    string Kind { get; }

    /// <summary>How long an attempt may take; null for <see cref="DeliveryOptions.LongestSend"/>.</summary>
    TimeSpan? LongestSend => null;

    /// <summary>Sends it with the delivery's id as idempotency key. The same delivery may come again: after a crash, or when its answer was lost.</summary>
    /// <param name="delivery">What is sent; not to be changed.</param>
    /// <param name="ct">Ends the attempt when it takes longer than <see cref="LongestSend"/>.</param>
    /// <returns>The answer; whatever is thrown instead is tried again.</returns>
    Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct);
}
