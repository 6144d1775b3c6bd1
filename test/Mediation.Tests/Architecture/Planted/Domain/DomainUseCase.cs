using Mediation.Core.UseCases;

namespace Mediation.Tests.Architecture.Planted.Domain;

/// <summary>Breaks: a use case stands in a feature folder.</summary>
[OpenToAll("planted")]
internal sealed class DomainUseCase : UseCase<DomainUseCase.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
}
