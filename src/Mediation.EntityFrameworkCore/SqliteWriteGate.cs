using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// SQLite allows one writer at a time and answers the others "busy", upon which its driver sleeps for 150 ms. Within this process
/// the writers wait for a semaphore instead and start as soon as the transaction before them ends, for a limited time: the one in front may wait
/// for another process.
/// </summary>
public sealed class SqliteWriteGate(WaitLimit? limit = null) : DbTransactionInterceptor, IDisposable
{
    private readonly TimeSpan longest = (limit ?? new WaitLimit()).Longest;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentDictionary<string, int> configured = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DbConnection, bool> inside = new(ReferenceEqualityComparer.Instance);

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        var waiting = (eventData.Context as MediationDbContext)?.Waiting;
        waiting?.BeginWait();
        var isIn = gate.Wait(waiting?.Left ?? longest);
        waiting?.EndWait();
        if (!isIn)
        {
            throw Busy();
        }

        Enter(connection, waiting);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        var waiting = (eventData.Context as MediationDbContext)?.Waiting;
        waiting?.BeginWait();
        var isIn = await gate.WaitAsync(waiting?.Left ?? longest, cancellationToken);
        waiting?.EndWait();
        if (!isIn)
        {
            throw Busy();
        }

        Enter(connection, waiting);
        return result;
    }

    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        (eventData.Context as MediationDbContext)?.Waiting?.EndWait();
        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection,
        TransactionEndEventData eventData,
        DbTransaction result,
        CancellationToken cancellationToken = default
    )
    {
        (eventData.Context as MediationDbContext)?.Waiting?.EndWait();
        return ValueTask.FromResult(result);
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) =>
        Leave(eventData.Context?.Database is null ? null : transaction.Connection);

    /// <summary>
    /// A connection that closes with its transaction still open (a use case that refused), or that waited for the lock of the file in vain, releases
    /// the gate too.
    /// </summary>
    public void Left(DbConnection connection, DbContext? context)
    {
        if (inside.ContainsKey(connection))
        {
            (context as MediationDbContext)?.Waiting?.EndWait();
        }

        Leave(connection);
    }

    public void Dispose() => gate.Dispose();

    /// <summary>The lock of the file is waited for no longer than what is left after the wait for the gate.</summary>
    private void Enter(DbConnection connection, WaitBudget? waiting)
    {
        inside[connection] = true;
        if (waiting is not null && connection is SqliteConnection sqlite)
        {
            waiting.BeginWait();
            var own = configured.GetOrAdd(sqlite.ConnectionString, text => new SqliteConnectionStringBuilder(text).DefaultTimeout);
            sqlite.DefaultTimeout = Math.Clamp((int)waiting.Left.TotalSeconds, 1, Math.Max(1, own));
        }
    }

    /// <summary>As the database itself says it: whoever waits here waits for it.</summary>
    private static SqliteException Busy() => new("The writers before this one did not end in time.", 5);

    private void Leave(TransactionEndEventData end) => Leave(end.Transaction.Connection ?? ConnectionOf(end));

    private static DbConnection? ConnectionOf(TransactionEndEventData end) =>
        end.Context is { } context ? Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database) : null;

    private void Leave(DbConnection? connection)
    {
        if (connection is not null && inside.TryRemove(connection, out _))
        {
            gate.Release();
        }
    }
}
