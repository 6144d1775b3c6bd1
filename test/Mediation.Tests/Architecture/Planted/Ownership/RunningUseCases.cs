using Mediation.Core.UseCases;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Breaks: a use case enters no other by the runner. Its route may.</summary>
[OpenToAll("planted")]
internal sealed class RunningUseCase(UseCaseRunner runner) : UseCase<RunningUseCase.Input, Type>
{
    public sealed record Input : IInput<Type>;

    public override async Task<Type> RunAsync(Input input, CancellationToken ct) => await runner.RunAsync(new DrawingUseCase.Input(), ct: ct);

    public static Task<Type> MapAsync(UseCaseRunner run) => run.RunAsync(new Input());
}

/// <summary>Breaks: a use case calls no other.</summary>
[OpenToAll("planted")]
internal sealed class CallingUseCase(DrawingUseCase other) : UseCase<CallingUseCase.Input, Type>
{
    public sealed record Input : IInput<Type>;

    public override Task<Type> RunAsync(Input input, CancellationToken ct) => other.RunAsync(new DrawingUseCase.Input(), ct);
}
