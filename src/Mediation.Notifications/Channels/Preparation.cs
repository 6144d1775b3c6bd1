using Mediation.Core.DueRows;

namespace Mediation.Notifications.Channels;

/// <summary>What every channel does before it asks anybody.</summary>
internal static class Preparation
{
    /// <summary>Makes the message of a delivery. A fault in that is ours and not the receiver's.</summary>
    /// <returns>The message; or what comes of the delivery without one.</returns>
    public static async Task<(OutgoingMessage? Message, DeliveryAnswer? Instead)> PrepareAsync(
        this IOutgoingMessages messages,
        Delivery delivery,
        CancellationToken ct
    )
    {
        try
        {
            return await messages.FindAsync(delivery, ct) switch
            {
                null => (null, DeliveryAnswer.Dropped(OutgoingMessage.NobodyLeft)),
                { Pointless: { } why } => (null, DeliveryAnswer.Dropped(why)),
                { HeldUntil: { } until } => (null, DeliveryAnswer.Postponed(until)),
                var message => (message, null),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return (null, DeliveryAnswer.NotAsked(Backoff.ErrorOf(fault)));
        }
    }
}
