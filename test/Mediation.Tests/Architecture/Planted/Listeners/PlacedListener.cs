using Mediation.Core.Data;
using Mediation.Tests.Architecture.Planted.Ownership;

namespace Mediation.Tests.Architecture.Planted.Listeners;

/// <summary>Breaks nothing.</summary>
internal sealed class PlacedListener : IDomainEventHandler<PlantedEvent>
{
    public Task HandleAsync(PlantedEvent happened, CancellationToken ct) => Task.CompletedTask;
}
