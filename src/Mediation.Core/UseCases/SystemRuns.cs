namespace Mediation.Core.UseCases;

/// <summary>What a schedule runs as the system, each run in a scope of its own.</summary>
public static class SystemRuns
{
    /// <summary>Runs one use case as the system.</summary>
    public static async Task<TResult> RunAsSystemAsync<TResult>(this IServiceScopeFactory scopes, IInput<TResult> input, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
    }

    /// <summary>Runs one batch after the other until one is not full.</summary>
    /// <param name="batch">Rows of a full one.</param>
    /// <param name="run">Runs one and answers its rows.</param>
    /// <returns>All rows.</returns>
    public static async Task<int> InBatchesAsync(int batch, Func<Task<int>> run)
    {
        for (var total = 0; ; )
        {
            var rows = await run();
            total += rows;
            if (rows < batch)
            {
                return total;
            }
        }
    }
}
