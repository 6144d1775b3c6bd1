using Mediation.Core.Data;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Happens to nobody.</summary>
internal sealed record PlantedEvent(Guid CaseId) : DomainEvent(CaseId);

/// <summary>Breaks: a listener stands in Listeners.</summary>
internal sealed class StrayListener : IDomainEventHandler<PlantedEvent>
{
    public Task HandleAsync(PlantedEvent happened, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Breaks: what delivers stands in Listeners.</summary>
internal sealed class StrayDelivery : IOutboxHandler
{
    public string Kind => "planted";

    public Task DeliverAsync(OutboxMessage message, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Breaks: a timer stands in Timers.</summary>
internal sealed class StrayTimer : ITimerHandler
{
    public string Kind => "planted";

    public Task FireAsync(DueTimer timer, CancellationToken ct) => Task.CompletedTask;
}
