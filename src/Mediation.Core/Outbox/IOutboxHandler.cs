namespace Mediation.Core.Outbox;

/// <summary>Delivers messages of its kind. Runs inside the message's own transaction and must not save.</summary>
public interface IOutboxHandler
{
    string Kind { get; }

    Task DeliverAsync(OutboxMessage message, CancellationToken ct);
}
