namespace Mediation.Core.UseCases;

/// <summary>Runs a query once per request and input, for all parts, acts and steps of one page. Scoped, like the runner.</summary>
public sealed class OncePerRequest<TInput, TResult>(UseCaseRunner run)
    where TInput : IInput<TResult>
{
    private readonly Dictionary<TInput, Task<TResult>> results = [];

    /// <summary>The result of the first run with an equal input.</summary>
    public Task<TResult> RunAsync(TInput input) => results.TryGetValue(input, out var kept) ? kept : results[input] = run.RunAsync(input);
}
