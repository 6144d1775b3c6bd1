namespace Mediation.Notifications.Channels;

/// <summary>Makes the words of a delivery and finds its address; reads the database and gives the connection back before it answers.</summary>
public interface IOutgoingMessages
{
    /// <returns>Null when there is nobody any more to send it to.</returns>
    Task<OutgoingMessage?> FindAsync(Delivery delivery, CancellationToken ct);
}
