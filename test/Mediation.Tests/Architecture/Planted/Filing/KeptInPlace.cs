using Mediation.Core.UseCases;

namespace Mediation.Tests.Architecture.Planted.Filing;

/// <summary>Breaks nothing.</summary>
[OpenToAll("planted")]
internal sealed class KeptInPlace : UseCase<KeptInPlace.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
}

/// <summary>Breaks: a use case is a file of its own name.</summary>
[OpenToAll("planted")]
internal sealed class SharesAFile : UseCase<SharesAFile.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
}

/// <summary>Breaks: the file of its name holds something else.</summary>
[OpenToAll("planted")]
internal sealed class OnlyTheName : UseCase<OnlyTheName.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override Task<Done> RunAsync(Input input, CancellationToken ct) => Task.FromResult(default(Done));
}
