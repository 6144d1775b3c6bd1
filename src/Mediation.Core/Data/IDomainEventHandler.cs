namespace Mediation.Core.Data;

/// <summary>Does what must happen in the same transaction when <typeparamref name="TEvent"/> was raised. Must not save.</summary>
public interface IDomainEventHandler<in TEvent>
    where TEvent : DomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}
