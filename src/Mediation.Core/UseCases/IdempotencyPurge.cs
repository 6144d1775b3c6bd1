namespace Mediation.Core.UseCases;

/// <summary>Runs <see cref="PurgeIdempotencyRecords"/> batch by batch until nothing is past its retention.</summary>
public sealed class IdempotencyPurge(IServiceScopeFactory scopes)
{
    /// <returns>How many records were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        PurgeIdempotencyRecords.Input input = new();
        for (var total = 0; ; )
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var deleted = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
            total += deleted;
            if (deleted < input.Batch)
            {
                return total;
            }
        }
    }
}
