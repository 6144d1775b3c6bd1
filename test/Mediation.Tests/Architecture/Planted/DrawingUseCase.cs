using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Breaks: a use case names no component.</summary>
[OpenToAll("planted")]
internal sealed class DrawingUseCase : UseCase<DrawingUseCase.Input, Type>
{
    public sealed record Input : IInput<Type>;

    public IEnumerable<ReadingComponent> Pages { get; } = [];

    public override async Task<Type> RunAsync(Input input, CancellationToken ct)
    {
        await Task.Yield();
        Func<Type> page = () => typeof(DynamicComponent);
        return page();
    }
}
