namespace Mediation.Core.Outbox;

/// <summary>
/// Does what messages of its kind are for, on our own rows. Runs inside the message's own transaction, must not save and calls nobody outside:
/// what leaves the system is sent by an <see cref="Deliveries.IDeliveryChannel"/>.
/// </summary>
public interface IOutboxHandler
{
    string Kind { get; }

    Task DeliverAsync(OutboxMessage message, CancellationToken ct);
}
