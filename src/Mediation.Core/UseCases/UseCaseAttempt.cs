namespace Mediation.Core.UseCases;

/// <summary>
/// One run of a use case: of a command in a scope and a context of its own, ended by its one save. With an idempotency key the answer is kept in the same
/// save, and a key that has its answer already answers it again.
/// </summary>
public sealed class UseCaseAttempt(IServiceScopeFactory scopes, ReadScopes reads, CurrentUser user, AuditKey secret, TimeProvider clock)
{
    private static readonly ConcurrentDictionary<Type, MethodInfo> Invokers = [];

    /// <param name="useCase">The use case of the input.</param>
    /// <param name="input">Checked input.</param>
    /// <param name="key">Idempotency key; null where none was given, and for queries.</param>
    /// <param name="waiting">What the request may still wait for others who write.</param>
    /// <param name="ct">Ends the run; nothing is saved.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else was faster.</exception>
    /// <exception cref="UniqueViolationException">As above, over a number, a key or a place in the history.</exception>
    public Task<TResult> RunAsync<TResult>(UseCaseDescriptor useCase, IInput<TResult> input, string? key, WaitBudget waiting, CancellationToken ct)
    {
        var invoke = Invokers.GetOrAdd(input.GetType(), type =>
            typeof(UseCaseAttempt)
                .GetMethod(useCase.IsQuery ? nameof(ReadAsync) : nameof(RunOnceAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
                .MakeGenericMethod(type, typeof(TResult))
        );
        return (Task<TResult>)invoke.Invoke(this, [useCase, input, key, waiting, ct])!;
    }

    /// <summary>Whether this key of the user has its answer by now.</summary>
    public async Task<bool> IsAnsweredAsync(string? key, CancellationToken ct)
    {
        if (key is null)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MediationDbContext>()
            .Set<IdempotencyRecord>()
            .AnyAsync(r => r.UserId == user.Id && r.Key == key, ct);
    }

    /// <summary>A query, in a scope that the queries of the request share.</summary>
    private async Task<TResult> ReadAsync<TInput, TResult>(UseCaseDescriptor useCase, TInput input, string? key, WaitBudget waiting, CancellationToken ct)
        where TInput : IInput<TResult>
    {
        var scope = await reads.RentAsync(user, waiting, ct);
        TResult result;
        try
        {
            result = await scope.ServiceProvider.GetRequiredService<UseCase<TInput, TResult>>().RunAsync(input, ct);
        }
        catch
        {
            // What it left behind is for nobody else.
            await scope.DisposeAsync();
            throw;
        }

        await reads.ReturnAsync(scope);
        return result;
    }

    /// <summary>A command, in a scope of its own: one save.</summary>
    private async Task<TResult> RunOnceAsync<TInput, TResult>(UseCaseDescriptor useCase, TInput input, string? key, WaitBudget waiting, CancellationToken ct)
        where TInput : IInput<TResult>
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(user);
        var handler = scope.ServiceProvider.GetRequiredService<UseCase<TInput, TResult>>();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();

        db.Waiting = waiting;

        // One connection for the whole attempt, instead of one for each statement.
        await db.Database.OpenConnectionAsync(ct);
        // Under a key: an input names persons, and values could be tried against a plain hash.
        var hash = key is null ? null : secret.Seal(JsonSerializer.SerializeToUtf8Bytes(input, MediationJson.Stored));
        if (
            key is not null
            && await db.Set<IdempotencyRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.UserId == user.Id && r.Key == key, ct) is { } earlier
        )
        {
            return earlier.Answer<TResult>(useCase.Name, hash!);
        }

        var result = await handler.RunAsync(input, ct);
        if (key is not null)
        {
            db.Add(IdempotencyRecord.Of(user.Id, key, useCase.Name, hash!, result, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return result;
    }
}
