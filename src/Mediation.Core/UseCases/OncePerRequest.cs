namespace Mediation.Core.UseCases;

/// <summary>Runs a query once per request and input, for all parts, acts and steps of one page. Scoped, like the runner.</summary>
/// <param name="read">Reads the result of an input; it is asked once for each.</param>
public sealed class OncePerRequest<TInput, TResult>(Func<TInput, Task<TResult>> read)
    where TInput : IInput<TResult>
{
    private readonly Dictionary<TInput, Task<TResult>> results = [];

    /// <summary>Reads by the runner, as the program does.</summary>
    public OncePerRequest(UseCaseRunner run)
        : this(input => run.RunAsync(input)) { }

    /// <summary>The result of the first run with an equal input.</summary>
    public Task<TResult> RunAsync(TInput input) => results.TryGetValue(input, out var kept) ? kept : results[input] = read(input);
}
