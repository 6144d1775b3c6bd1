namespace Mediation.Core.UseCases;

/// <summary>
/// The service scopes in which the queries of one request run. Queries that run one after another share a scope, and with it one context and one
/// connection that is opened once; queries that run side by side have one each. All are released when the response begins, so that a slow reader
/// holds no connection. Outside a request each query has a scope of its own.
/// </summary>
public sealed class ReadScopes(IServiceScopeFactory scopes, IHttpContextAccessor? http = null) : IAsyncDisposable
{
    private readonly Stack<AsyncServiceScope> idle = [];
    private bool isReleasedAtStart;
    private bool isOver;

    /// <summary>A scope that nobody uses now; to be given back by <see cref="ReturnAsync"/>, or disposed where the query failed.</summary>
    public async Task<AsyncServiceScope> RentAsync(CurrentUser user, WaitBudget waiting, CancellationToken ct)
    {
        if (TryTakeIdle(out var kept))
        {
            kept.ServiceProvider.GetRequiredService<CurrentUser>().Become(user);

            // A query that says so itself may have tracked what it read.
            var used = kept.ServiceProvider.GetRequiredService<MediationDbContext>();
            used.ChangeTracker.Clear();
            used.Waiting = waiting;
            return kept;
        }

        var scope = scopes.CreateAsyncScope();
        try
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(user);
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            db.Waiting = waiting;

            // One connection for all that runs in the scope, instead of one for each statement.
            await db.Database.OpenConnectionAsync(ct);
            return scope;
        }
        catch
        {
            await scope.DisposeAsync();
            throw;
        }
    }

    /// <summary>Keeps the scope for the next query of the request, or disposes it where there is none to come.</summary>
    public async ValueTask ReturnAsync(AsyncServiceScope scope)
    {
        if (!TryKeep(scope))
        {
            await scope.DisposeAsync();
        }
    }

    /// <summary>Ends the scopes that nobody uses now, with what was read in them.</summary>
    public async ValueTask ForgetAsync()
    {
        while (TryTakeIdle(out var scope))
        {
            await scope.DisposeAsync();
        }
    }

    public ValueTask DisposeAsync() => ReleaseAsync();

    private bool TryTakeIdle(out AsyncServiceScope scope)
    {
        lock (idle)
        {
            return idle.TryPop(out scope);
        }
    }

    private bool TryKeep(AsyncServiceScope scope)
    {
        lock (idle)
        {
            if (isOver || http?.HttpContext is not { Response: { HasStarted: false } response })
            {
                return false;
            }

            if (!isReleasedAtStart)
            {
                isReleasedAtStart = true;
                response.OnStarting(async () => await ReleaseAsync());
            }

            idle.Push(scope);
            return true;
        }
    }

    private ValueTask ReleaseAsync()
    {
        isOver = true;
        return ForgetAsync();
    }
}
